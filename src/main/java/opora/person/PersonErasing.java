package opora.person;

import java.time.LocalDate;
import opora.shared.PersonId;

/**
 * What the viewer's unit keeps of a person is being deleted by an act (уничтожение персональных
 * данных). Modules delete their part in the same transaction.
 *
 * @param nobody to whom what must stay passes, where somebody else still keeps the person
 */
public record PersonErasing(PersonId person, PersonId nobody, LocalDate day) {}
