function tell(f) { try { f(); } catch (e) { console.log(e.name, e.message); } }
const obj = {}; let missing;
tell(() => { const { a } = missing; });
tell(() => { const { a } = obj.b; });
tell(() => (({ a }) => a)());
tell(() => [null].map(({ id }) => id));
tell(() => { const {} = null; });
tell(() => { for (const { a } of [null]); });

// node: 10
// prints: TypeError Cannot destructure property `a` of 'undefined' or 'null'.
// prints: TypeError Cannot destructure property `a` of 'undefined' or 'null'.
// prints: TypeError Cannot destructure property `a` of 'undefined' or 'null'.
// prints: TypeError Cannot destructure property `id` of 'undefined' or 'null'.
// prints: TypeError Cannot destructure 'undefined' or 'null'.
// prints: TypeError Cannot destructure property `a` of 'undefined' or 'null'.
// node: 12 18 20 22 24 26
// prints: TypeError Cannot destructure property 'a' of 'missing' as it is undefined.
// prints: TypeError Cannot destructure property 'a' of 'obj.b' as it is undefined.
// prints: TypeError Cannot destructure property 'a' of 'undefined' as it is undefined.
// prints: TypeError Cannot destructure property 'id' of 'object null' as it is null.
// prints: TypeError Cannot destructure 'null' as it is null.
// prints: TypeError Cannot destructure property 'a' of '.for' as it is null.
