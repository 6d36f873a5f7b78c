package opora.staff.internal.post;

/** A post counts among others from now on (категория должности изменена). */
record CategoryChanged(String code) {}
