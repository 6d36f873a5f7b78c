package opora.staff.internal.twin;

import java.util.List;

/**
 * Two cards beside each other and what has to be chosen.
 *
 * @param same facts that stand on both, counted once after merging
 * @param elsewhere the unit whose hat may merge them; empty when this one may
 */
public record ComparisonPage(
        ComparedCard left,
        ComparedCard right,
        List<JobPair> pairs,
        List<FactPair> same,
        String elsewhere) {

    public ComparisonPage {
        pairs = List.copyOf(pairs);
        same = List.copyOf(same);
    }

    /** The card that has more on it is offered to stay. */
    public Side offered() {
        return said(right) > said(left) ? Side.RIGHT : Side.LEFT;
    }

    private static int said(ComparedCard card) {
        return card.dossier().facts().size()
                + card.dossier().employments().size()
                + (card.part().snilsEnd().isEmpty() ? 0 : 2)
                + (card.part().birthOn() == null ? 0 : 2);
    }
}
