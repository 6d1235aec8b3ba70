-- States pay for 988 too, some by a fee on phone bills. The same text stands in lib/call/helplines/default-helplines.ts. A
-- record whose payer an operator edited stays as it is.
UPDATE helpline SET paid_by = 'Federal and state governments. Nobody pays this site for showing it'
WHERE slug = '988' AND paid_by = 'The federal government. Nobody pays this site for showing it';
