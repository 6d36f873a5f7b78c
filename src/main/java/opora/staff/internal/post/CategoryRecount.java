package opora.staff.internal.post;

import java.util.List;
import opora.shared.Viewers;
import opora.staff.internal.Standings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody who holds a post is computed anew, municipality by municipality, under its own hat. */
@Component
class CategoryRecount {

    private final PostRepository posts;
    private final Standings standings;
    private final TransactionTemplate anew;

    CategoryRecount(
            PostRepository posts, Standings standings, PlatformTransactionManager transactions) {
        this.posts = posts;
        this.standings = standings;
        this.anew = new TransactionTemplate(transactions);
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CategoryChanged event) {
        var places = anew.execute(_ -> posts.places(event.code()));
        for (var viewer : places == null ? List.<opora.shared.SystemViewer>of() : places)
            Viewers.as(
                    viewer,
                    () ->
                            anew.executeWithoutResult(_ ->
                                    standings.recompute(
                                            viewer, posts.holders(viewer, event.code()))));
    }
}
