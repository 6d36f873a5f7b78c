package opora.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import opora.reading.TermReader;
import opora.shared.Period;

/**
 * Terms read in a second of one core; the number to reach is 100,000. Time is that of the
 * processor, since machines are shared.
 */
final class TermBench {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int GOAL = 100_000;
    private static final int ROUNDS = 4_000;
    private static final Period PLAN = Period.parse("2021-01-01/2024-12-31");

    private static final List<String> TERMS =
            List.of(
                    "октябрь 2021",
                    "в течение 2021-2022 учебного года",
                    "ежеквартально",
                    "не позднее 1 декабря 2021",
                    "сентябрь-октябрь 2021",
                    "в течение всего периода",
                    "по отдельному графику",
                    "ежегодно (июнь-июль)",
                    "Октябрь, апрель (2021-2024 г.г.)",
                    "До 15 ноября 2021 г. (Далее – ежегодно до 1 сентября)",
                    "2 раза в год (2021-2024 г.г.)",
                    "01.09.2022-31.05.2023",
                    "I квартал 2022 г.",
                    "не реже 1 раза в полугодие",
                    "ежемесячно, третий четверг",
                    "при необходимости",
                    "Ежегодно в апреле-мае (до 2024 года)",
                    "сентябь 2022",
                    "с 25 октября по 5 ноября 2021 г.",
                    "2021-2024 годы");

    static void main() {
        var reader = new TermReader();
        for (var i = 0; i < 3; i++) run(reader);
        var best = 0.0;
        for (var i = 0; i < 5; i++) best = Math.max(best, run(reader));
        System.out.printf("terms: %,.0f a second on one core; goal %,d%n", best, GOAL);
    }

    private static double run(TermReader reader) {
        var start = CPU.getCurrentThreadCpuTime();
        var windows = 0L;
        for (var i = 0; i < ROUNDS; i++) {
            for (var term : TERMS) windows += reader.read(term, PLAN).windows().size();
        }
        var seconds = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
        if (windows == 0) throw new IllegalStateException("Nothing was read.");
        return ROUNDS * TERMS.size() / seconds;
    }

    private TermBench() {}
}
