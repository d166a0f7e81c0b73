const m = Temporal.PlainYearMonth.from('2025-01');
console.log(m.toString());
