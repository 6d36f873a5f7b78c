package opora.access.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import opora.shared.NotFound;
import opora.shared.Viewer;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Where a person is signed in, and how he ends it from elsewhere («Где я вошёл»). */
@Service
class OwnSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final OwnAccount account;

    OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, OwnAccount account) {
        this.sessions = sessions;
        this.account = account;
    }

    List<SessionLine> all(Viewer viewer, String current) {
        return mine(viewer).stream()
                .map(one ->
                        new SessionLine(
                                key(one.getId()),
                                one.getCreationTime(),
                                one.getLastAccessedTime(),
                                one.getId().equals(current)))
                .sorted(Comparator.comparing(SessionLine::seen).reversed())
                .toList();
    }

    void end(Viewer viewer, String key) {
        var known =
                mine(viewer).stream()
                        .filter(one -> key(one.getId()).equals(key))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("Session", key));
        sessions.deleteById(known.getId());
    }

    /** Every other one: after a password was changed, or a phone was lost. */
    int endOthers(Viewer viewer, String current) {
        var others = mine(viewer).stream().filter(one -> !one.getId().equals(current)).toList();
        others.forEach(one -> sessions.deleteById(one.getId()));
        return others.size();
    }

    private List<? extends Session> mine(Viewer viewer) {
        var login = account.login(viewer).toLowerCase(Locale.ROOT);
        return List.copyOf(sessions.findByPrincipalName(login).values());
    }

    private static String key(String id) {
        return new Secret("session:" + id).digest().substring(0, 32);
    }
}
