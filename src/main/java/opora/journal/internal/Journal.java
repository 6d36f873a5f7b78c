package opora.journal.internal;

import static opora.shared.Permission.JOURNAL_READ;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import opora.journal.JournalApi;
import opora.journal.JournalFilter;
import opora.journal.JournalLine;
import opora.journal.JournalPage;
import opora.shared.PersonId;
import opora.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers changes into lines people can read: an import of sixty rows is a handful of them. */
@Service
@Transactional(readOnly = true)
class Journal implements JournalApi {

    private static final int PAGE = 50;
    private static final int NAMED = 3;

    private final ChangeRepository changes;

    Journal(ChangeRepository changes) {
        this.changes = changes;
    }

    @Override
    public JournalPage page(Viewer viewer, JournalFilter filter, @Nullable Long before) {
        viewer.require(JOURNAL_READ);
        var found = changes.page(viewer.scope(), filter, before);
        var groups = new LinkedHashMap<Object, List<JournalLine>>();
        @Nullable Long next = found.size() == ChangeRepository.WINDOW ? found.getLast().id() : null;
        for (var one : found) {
            var act = act(one);
            if (groups.size() == PAGE && !groups.containsKey(act)) {
                next = one.id() + 1;
                break;
            }
            groups.computeIfAbsent(act, _ -> new ArrayList<>()).add(one);
        }
        return new JournalPage(groups.values().stream().map(Journal::gathered).toList(), next);
    }

    @Override
    public List<JournalLine> of(
            Viewer viewer, Collection<UUID> rows, @Nullable Long before, int most) {
        return rows.isEmpty() ? List.of() : changes.of(rows, before, most);
    }

    @Override
    @Transactional
    public void forget(Viewer viewer, PersonId person, String act) {
        changes.forget(person, act);
    }

    private record Act(Object at, @Nullable Object person, String table, String operation) {}

    private static Act act(JournalLine one) {
        return new Act(one.at(), one.person(), one.table(), one.operation());
    }

    private static JournalLine gathered(List<JournalLine> same) {
        if (same.size() == 1) return same.getFirst();
        var first = same.getFirst();
        return new JournalLine(
                same.getLast().id(),
                first.at(),
                first.person(),
                first.hat(),
                first.ground(),
                first.table(),
                first.row(),
                first.operation(),
                same.reversed().stream()
                        .flatMap(one -> one.subjects().stream())
                        .distinct()
                        .limit(NAMED)
                        .toList(),
                same.size(),
                List.of());
    }
}
