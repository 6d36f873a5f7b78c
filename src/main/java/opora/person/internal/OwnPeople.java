package opora.person.internal;

import static db.person.Tables.PERSON_SCOPE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import opora.person.MergeApi;
import opora.shared.NotFound;
import opora.shared.PersonId;
import opora.shared.Scopes;
import opora.shared.Viewer;
import opora.shared.Viewers;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The card of a person belongs to whoever employs him, to those above, and to himself. Neighbours
 * see names in lists, since they work together; an address with a neighbour's identity opens
 * nothing. An address of a card that was merged leads to the one that stayed.
 */
@Configuration(proxyBeanMethods = false)
class OwnPeople implements WebMvcConfigurer, HandlerInterceptor {

    private static final Pattern CARD = Pattern.compile("/people/([0-9a-f-]{36})(/.*)?");

    private final DSLContext db;
    private final TransactionOperations transactions;
    private final MergeApi merges;

    OwnPeople(DSLContext db, TransactionOperations transactions, MergeApi merges) {
        this.merges = merges;
        this.db = db;
        this.transactions = transactions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(1);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var viewer = Viewers.orNull();
        var card = CARD.matcher(request.getRequestURI());
        if (viewer == null || !card.matches()) return true;
        var id = UUID.fromString(card.group(1));
        if (ours(viewer, id)) return true;
        var survivor = merges.survivor(new PersonId(id));
        if (survivor.isEmpty() || !ours(viewer, survivor.get().value()))
            throw new NotFound("Person", id);
        response.sendRedirect("/people/" + survivor.get());
        return false;
    }

    private boolean ours(Viewer viewer, UUID id) {
        var self = viewer.person() != null && viewer.person().value().equals(id);
        return self || Boolean.TRUE.equals(transactions.execute(_ -> worksHere(viewer, id)));
    }

    private boolean worksHere(Viewer viewer, UUID id) {
        return db.fetchExists(
                db.selectOne()
                        .from(PERSON_SCOPE)
                        .where(PERSON_SCOPE.PERSON_ID.eq(id))
                        .and(PERSON_SCOPE.SCOPE.ge(viewer.scope()))
                        .and(PERSON_SCOPE.SCOPE.lt(Scopes.end(viewer.scope()))));
    }
}
