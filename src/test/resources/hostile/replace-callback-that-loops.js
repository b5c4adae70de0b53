'abc'.replace(/b/, () => { for (;;); });
