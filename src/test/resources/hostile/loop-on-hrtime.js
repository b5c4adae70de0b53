const end = process.hrtime.bigint() + 10n ** 18n;
while (process.hrtime.bigint() < end);
