package opora.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void five_people_are_shown_and_four_are_not() {
        assertThat(SmallGroups.ofParts(5, 6, 7)).containsExactly(false, false, false);
        assertThat(SmallGroups.ofParts(4, 4, 9)).containsExactly(true, true, false);
    }

    @Test
    void what_is_hidden_alone_would_be_the_rest_so_a_second_is_hidden_with_it() {
        assertThat(SmallGroups.ofParts(3, 6, 12)).containsExactly(true, true, false);
    }

    @Test
    void two_hidden_parts_that_are_few_together_take_a_third_with_them() {
        assertThat(SmallGroups.ofParts(1, 2, 8, 9)).containsExactly(true, true, true, false);
    }

    @Test
    void where_all_are_in_one_small_part_an_empty_one_is_hidden_too() {
        var hidden = SmallGroups.ofParts(3, 0, 0);
        assertThat(hidden[0]).isTrue();
        assertThat(hidden[1] || hidden[2]).isTrue();
    }

    @Test
    void nobody_behind_a_count_is_no_group() {
        assertThat(SmallGroups.ofParts(0, 0, 20)).containsExactly(false, false, false);
    }

    @Test
    void nothing_to_hide_hides_nothing() {
        assertThat(SmallGroups.ofTable(new int[][] {{5, 9}, {7, 0}, {12, 9}}))
                .isDeepEqualTo(new boolean[][] {{false, false}, {false, false}, {false, false}});
        assertThat(SmallGroups.ofTable(new int[][] {})).isEmpty();
    }

    @Test
    void the_sum_of_the_schools_does_not_give_the_one_away() {
        var hidden = SmallGroups.ofTable(new int[][] {{2, 30}, {20, 30}, {22, 60}});

        assertThat(hidden[0]).containsExactly(true, true);
        assertThat(hidden[1][0] || hidden[2][0]).isTrue();
        assertThat(hidden[1][1] || hidden[2][1]).isTrue();
    }

    /** Whoever solves all sums at once learns no count of fewer than five. */
    @RepeatedTest(60)
    void no_small_count_follows_from_everything_that_is_shown(RepetitionInfo time) {
        var random = new Random(time.getCurrentRepetition());
        var table = Attack.table(random, 2 + random.nextInt(6), 2 + random.nextInt(5));

        var hidden = SmallGroups.ofTable(table);

        for (int line = 0; line < table.length; line++)
            for (int column = 0; column < table[line].length; column++) {
                var few = table[line][column] > 0 && table[line][column] < SmallGroups.LEAST;
                if (few) assertThat(hidden[line][column]).isTrue();
                if (few) assertThat(Attack.follows(hidden, line, column)).isFalse();
            }
    }

    /** The sums as equations of what is hidden, solved by elimination. */
    private static final class Attack {

        static int[][] table(Random random, int lines, int columns) {
            var table = new int[lines + 1][columns];
            for (int line = 0; line < lines; line++)
                for (int column = 0; column < columns; column++) {
                    table[line][column] =
                            random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(40);
                    table[lines][column] += table[line][column];
                }
            return table;
        }

        /** Whether a cell is the same in every table with these sums: its row adds no rank. */
        static boolean follows(boolean[][] hidden, int line, int column) {
            var sums = sums(hidden);
            var with = java.util.Arrays.copyOf(sums, sums.length + 1);
            with[sums.length] = new double[hidden.length * hidden[0].length];
            with[sums.length][line * hidden[0].length + column] = 1;
            return rank(sums) == rank(with);
        }

        private static double[][] sums(boolean[][] hidden) {
            int width = hidden[0].length;
            var sums = new double[hidden.length + width][hidden.length * width];
            for (int line = 0; line < hidden.length; line++)
                for (int column = 0; column < width; column++) {
                    if (!hidden[line][column]) continue;
                    sums[line][line * width + column] = 1;
                    sums[hidden.length + column][line * width + column] =
                            line == hidden.length - 1 ? -1 : 1;
                }
            return sums;
        }

        private static int rank(double[][] given) {
            var rows = java.util.Arrays.stream(given).map(double[]::clone).toArray(double[][]::new);
            int rank = 0;
            for (int column = 0; column < rows[0].length && rank < rows.length; column++) {
                int pivot = rank;
                while (pivot < rows.length && Math.abs(rows[pivot][column]) < 1e-9) pivot++;
                if (pivot == rows.length) continue;
                var moved = rows[pivot];
                rows[pivot] = rows[rank];
                rows[rank] = moved;
                for (int row = rank + 1; row < rows.length; row++) {
                    var times = rows[row][column] / moved[column];
                    for (int at = column; at < moved.length; at++)
                        rows[row][at] -= times * moved[at];
                }
                rank++;
            }
            return rank;
        }
    }
}
