package opora.staff.internal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import opora.shared.Ids;
import opora.staff.internal.rule.Fact;
import opora.staff.internal.rule.FactKind;
import org.jspecify.annotations.Nullable;

/** One believable past: born, learned, worked, was attested, took courses. */
final class DemoCareer {

    private static final List<String> PROGRAMMES =
            List.of(
                    "Функциональная грамотность школьников",
                    "Обновлённые стандарты: работа учителя",
                    "Оценивание на уроке",
                    "Цифровые инструменты педагога",
                    "Работа с детьми с особыми потребностями",
                    "Подготовка к итоговой аттестации",
                    "Наставничество в образовании",
                    "Проектная деятельность учеников");
    private static final List<String> PLACES =
            List.of(
                    "Приозёрский педагогический университет",
                    "Каменогорский государственный университет",
                    "Заречный педагогический колледж");
    private static final BigDecimal[] LOADS = {
        new BigDecimal("18"),
        new BigDecimal("21"),
        new BigDecimal("24.5"),
        new BigDecimal("27"),
        new BigDecimal("30")
    };

    private final RandomGenerator random;
    private final LocalDate today;
    final UUID person;
    final String scope;
    final LocalDate birthOn;
    final LocalDate beganOn;
    final LocalDate startsOn;
    final List<Fact> facts = new ArrayList<>();

    DemoCareer(UUID person, String scope, LocalDate today, RandomGenerator random) {
        this.person = person;
        this.scope = scope;
        this.today = today;
        this.random = random;
        int age = 22 + (int) Math.min(48, Math.abs(random.nextGaussian() * 13 + 22));
        birthOn = today.minusYears(age).minusDays(random.nextInt(365));
        int worked = Math.max(0, age - 22 - random.nextInt(4));
        beganOn = LocalDate.of(today.getYear() - worked - 1, 9, 1);
        int here = worked == 0 ? 0 : random.nextInt(worked + 1);
        startsOn = LocalDate.of(today.getYear() - here - 1, 9, 1);
        learn();
        if (startsOn.isAfter(beganOn)) workBefore();
    }

    /** Told by hand. */
    DemoCareer(UUID person, String scope, LocalDate today, LocalDate birthOn, LocalDate startsOn) {
        this.person = person;
        this.scope = scope;
        this.today = today;
        this.random = new java.util.Random(1);
        this.birthOn = birthOn;
        this.beganOn = startsOn;
        this.startsOn = startsOn;
    }

    private void learn() {
        var level =
                switch (random.nextInt(10)) {
                    case 0, 1 -> "SECONDARY";
                    case 2 -> "BACHELOR";
                    case 3 -> "MASTER";
                    default -> beganOn.getYear() > 2015 ? "BACHELOR" : "SPECIALIST";
                };
        var place = level.equals("SECONDARY") ? PLACES.getLast() : PLACES.get(random.nextInt(2));
        add(
                FactKind.EDUCATION,
                level,
                "педагогическое образование",
                place,
                "",
                null,
                null,
                beganOn.minusMonths(2));
    }

    private void workBefore() {
        var gap = random.nextInt(4) == 0 ? 400 : 1;
        var end = startsOn.minusDays(gap);
        if (end.isBefore(beganOn.plusMonths(6))) return;
        add(
                FactKind.SERVICE,
                "PEDAGOGICAL",
                "учитель",
                "школа другого района",
                "",
                null,
                beganOn,
                end);
    }

    /** Attestation and courses of somebody who teaches. */
    void teach(String title) {
        long years = java.time.temporal.ChronoUnit.YEARS.between(beganOn, today);
        if (years >= 2 && random.nextInt(10) < 6) {
            var highest = years > 8 && random.nextInt(10) < 5;
            var granted = today.minusDays(40 + random.nextInt((int) Math.min(2100, years * 330)));
            add(
                    FactKind.CATEGORY,
                    highest ? "HIGHEST" : "FIRST",
                    title,
                    "",
                    order(granted),
                    null,
                    granted,
                    null);
            if (highest && granted.getYear() >= 2023 && random.nextInt(3) == 0)
                add(
                        FactKind.CATEGORY,
                        random.nextBoolean() ? "PEDAGOGUE_MENTOR" : "PEDAGOGUE_METHODIST",
                        title,
                        "",
                        order(granted),
                        null,
                        today.minusDays(20),
                        null);
        } else if (years >= 3) {
            var day = today.minusDays(random.nextInt(1900));
            add(
                    FactKind.FITNESS,
                    "",
                    title,
                    "",
                    "протокол № " + (1 + random.nextInt(9)),
                    null,
                    day,
                    null);
        }
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            var day = today.minusDays(20 + random.nextInt(1150));
            if (day.isBefore(beganOn)) continue;
            add(
                    FactKind.COURSE,
                    random.nextInt(8) == 0 ? "PARTICIPATION" : "UPGRADE",
                    DemoNames.one(PROGRAMMES, random),
                    "Институт развития образования",
                    "удостоверение № " + (1000 + random.nextInt(9000)),
                    List.of(16, 18, 24, 36, 72, 108).get(random.nextInt(6)),
                    null,
                    day);
        }
        if (years > 12 && random.nextInt(3) == 0)
            add(
                    FactKind.AWARD,
                    "MINISTRY",
                    "Почётная грамота министерства",
                    "",
                    order(today.minusYears(4)),
                    null,
                    today.minusYears(4),
                    null);
    }

    BigDecimal load() {
        return LOADS[random.nextInt(LOADS.length)];
    }

    private String order(LocalDate day) {
        return "приказ от %02d.%02d.%d № %d-к"
                .formatted(
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear(),
                        10 + random.nextInt(400));
    }

    void add(
            FactKind kind,
            String code,
            String title,
            String place,
            String document,
            @Nullable Integer hours,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        facts.add(
                new Fact(
                        Ids.next(),
                        person,
                        scope,
                        kind,
                        code,
                        title,
                        place,
                        document,
                        hours,
                        from,
                        to,
                        0));
    }

    /** A sound number nobody has: the sequence is far above those ever given. */
    static String snils(int number) {
        var digits = "%09d".formatted(990_000_000 + number);
        int sum = 0;
        for (int at = 0; at < 9; at++) sum += (digits.charAt(at) - '0') * (9 - at);
        return digits + "%02d".formatted(sum % 101 % 100);
    }
}
