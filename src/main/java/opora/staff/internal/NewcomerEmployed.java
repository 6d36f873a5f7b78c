package opora.staff.internal;

import java.util.List;
import opora.person.PersonPlaced;
import opora.shared.Ids;
import opora.shared.Viewers;
import opora.staff.internal.rule.DatedCategory;
import opora.staff.internal.rule.Employment;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.PostCategory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever is entered with a position is employed in it: invitations and the setting up of a
 * municipality enter people too. In the same transaction, so that a person never lacks his job.
 */
@Component
class NewcomerEmployed {

    private final Posts posts;
    private final FactRows rows;
    private final Standings standings;

    NewcomerEmployed(Posts posts, FactRows rows, Standings standings) {
        this.posts = posts;
        this.rows = rows;
        this.standings = standings;
    }

    @EventListener
    void on(PersonPlaced event) {
        if (event.position().isBlank()) return;
        var words = posts.nomenclature();
        var post = words.recognise(event.position());
        rows.insertEmployments(
                List.of(
                        new Employment(
                                Ids.next(),
                                event.person().value(),
                                event.unit().value(),
                                event.scope(),
                                post.map(one -> one.code()).orElse(null),
                                DatedCategory.of(
                                        post.map(one -> one.category()).orElse(PostCategory.OTHER)),
                                event.position(),
                                EmploymentKind.MAIN,
                                null,
                                null,
                                words.subjectsIn(event.position()),
                                "",
                                "",
                                event.startsOn(),
                                null,
                                0)));
        standings.recompute(Viewers.current(), List.of(event.person().value()));
    }
}
