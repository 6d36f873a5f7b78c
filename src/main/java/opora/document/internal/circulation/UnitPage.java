package opora.document.internal.circulation;

import java.util.List;
import java.util.Set;
import opora.person.PlacedPerson;
import opora.shared.PersonId;

/**
 * One addressed organisation: its people who are to become acquainted.
 *
 * @param others who works there and has not got the document
 * @param suggested those of them it is meant for
 * @param speaks the viewer speaks for the organisation
 * @param marks the viewer enters what was signed on paper
 */
public record UnitPage(
        Circulation circulation,
        UnitLine line,
        List<PlacedPerson> others,
        Set<PersonId> suggested,
        boolean speaks,
        boolean marks) {

    public List<PersonLine> owing() {
        return line.people().stream().filter(one -> one.said() == null).toList();
    }

    public String href() {
        return circulation.href() + "/units/" + line.unit().id();
    }
}
