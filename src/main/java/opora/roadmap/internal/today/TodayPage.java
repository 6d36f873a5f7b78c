package opora.roadmap.internal.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page «Сегодня» shows.
 *
 * @param decides the hat decides on what others report
 * @param decisions how many wait for a decision, shown or not
 * @param entrusted measures laid on the viewer that he has not accepted yet
 * @param controlled acts an order lays control of on the viewer
 * @param plans roadmaps that wait as a whole
 * @param since the day of the visit before this one
 * @param open the row whose form is open, without script
 * @param selecting boxes stand before the rows
 */
public record TodayPage(
        String givenName,
        boolean decides,
        boolean edits,
        boolean anyRoadmap,
        Asks asks,
        List<Reported> reported,
        int decisions,
        int entrusted,
        int controlled,
        List<PlanWaiting> plans,
        List<Meeting> meetings,
        List<News> news,
        LocalDate since,
        @Nullable UUID open,
        boolean selecting) {

    /** Rows of one group: a morning is not longer, and the list has all of them. */
    private static final int MOST = 30;

    public int waiting() {
        return decides ? decisions + approvals() : asks.sent().size();
    }

    /** The first of a group, and the one that is open; all of them where they are chosen. */
    public List<Ask> shown(List<Ask> group) {
        if (selecting || group.size() <= MOST) return group;
        var shown = new ArrayList<>(group.subList(0, MOST));
        group.stream().skip(MOST).filter(ask -> ask.id().equals(open)).forEach(shown::add);
        return shown;
    }

    private int approvals() {
        return (int) plans.stream().filter(one -> one.kind() == PlanWaiting.Kind.APPROVE).count();
    }

    public boolean empty() {
        return asks.empty() && reported.isEmpty() && plans.isEmpty();
    }
}
