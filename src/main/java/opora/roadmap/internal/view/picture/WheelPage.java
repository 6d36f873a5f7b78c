package opora.roadmap.internal.view.picture;

import java.util.Comparator;
import java.util.List;
import opora.shared.web.Sign;

/** The wheel and the list of its chosen month (циклограмма со списком месяца). */
public record WheelPage(YearWheel wheel, List<DueLine> month) {

    private static final int LISTED = 12;

    /** What waits first, then what is done. */
    public List<DueLine> listed() {
        return month.stream()
                .sorted(
                        Comparator.comparing((DueLine line) -> order(line.sign()))
                                .thenComparing(DueLine::day))
                .toList();
    }

    public List<DueLine> first() {
        return listed().subList(0, Math.min(LISTED, month.size()));
    }

    public List<DueLine> rest() {
        return listed().subList(Math.min(LISTED, month.size()), month.size());
    }

    public int count(Sign sign) {
        return sign == Sign.DONE
                ? DueLine.count(month, Sign.DONE, Sign.SLOW)
                : DueLine.count(month, sign);
    }

    private static int order(Sign sign) {
        return switch (sign) {
            case LATE -> 0;
            case DUE -> 1;
            case WAIT -> 2;
            case AHEAD -> 3;
            default -> 4;
        };
    }
}
