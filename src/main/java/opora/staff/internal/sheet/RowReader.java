package opora.staff.internal.sheet;

import static opora.staff.internal.sheet.SheetField.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import opora.person.PersonName;
import opora.person.Snils;
import opora.shared.RuleViolation;
import opora.staff.internal.rule.EmploymentKind;
import opora.staff.internal.rule.Nomenclature;
import opora.territory.Unit;
import org.jspecify.annotations.Nullable;

/** Understands one row; what it cannot understand it says, and guesses nothing. */
final class RowReader {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
    private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё]");
    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(3);
    private static final BigDecimal MOST_LOAD = BigDecimal.valueOf(60);
    private static final int MOST_YEARS = 70;
    private static final int YOUNGEST = 14;

    private final Nomenclature words;
    private final SheetUnits units;
    private final LocalDate today;
    private final Map<String, Optional<Nomenclature.Post>> posts = new HashMap<>();

    RowReader(Nomenclature words, SheetUnits units, LocalDate today) {
        this.words = words;
        this.units = units;
        this.today = today;
    }

    SheetPerson read(int no, Map<SheetField, String> row) {
        var wrong = new ArrayList<Reason>();
        var name = name(row, wrong);
        var birth = day(row, BIRTH, wrong);
        if (birth != null && birth.isAfter(today)) wrong.add(Reason.of("birthFuture", BIRTH));
        else if (birth != null && birth.plusYears(YOUNGEST).isAfter(today))
            wrong.add(Reason.of("birthYoung", BIRTH));
        var title = row.getOrDefault(POST, "");
        var post =
                title.isEmpty()
                        ? Optional.<Nomenclature.Post>empty()
                        : posts.computeIfAbsent(title, words::recognise);
        var started = day(row, STARTED, wrong);
        if (started != null && started.isAfter(today.plusYears(1)))
            wrong.add(Reason.of("startFuture", STARTED));
        if (started != null && birth != null && started.isBefore(birth.plusYears(YOUNGEST)))
            wrong.add(Reason.of("startBeforeBirth", STARTED));
        var category = category(row, wrong);
        var categoryOn = day(row, CATEGORY_DAY, wrong);
        if (!category.isEmpty()
                && categoryOn == null
                && wrong.stream().noneMatch(one -> one.field() == CATEGORY_DAY))
            wrong.add(Reason.of("categoryDay", CATEGORY));
        if (categoryOn != null && categoryOn.isAfter(today))
            wrong.add(Reason.of("dayFuture", CATEGORY_DAY));
        var key = key(row, wrong);
        return new SheetPerson(
                no,
                name,
                birth,
                snils(row, wrong),
                unit(row, wrong),
                title,
                post.orElse(null),
                subjects(row, title),
                kind(row, wrong),
                number(row, RATE, "rate", MOST_RATE, wrong),
                number(row, LOAD, "load", MOST_LOAD, wrong),
                started,
                experience(row, birth, wrong),
                education(row, wrong),
                row.getOrDefault(INSTITUTION, ""),
                category,
                categoryOn,
                row.getOrDefault(COURSE, ""),
                day(row, COURSE_DAY, wrong),
                email(row, wrong),
                row.getOrDefault(PHONE, ""),
                key == null ? null : key.job(),
                key == null ? 0 : key.version(),
                List.copyOf(wrong));
    }

    private static PersonName name(Map<SheetField, String> row, List<Reason> wrong) {
        var full = row.getOrDefault(FULL_NAME, "");
        var field = full.isEmpty() ? FAMILY : FULL_NAME;
        var name =
                full.isEmpty()
                        ? new PersonName(
                                row.getOrDefault(FAMILY, ""),
                                row.getOrDefault(GIVEN, ""),
                                row.getOrDefault(PATRONYMIC, ""))
                        : PersonName.parse(full);
        if (name.family().isBlank()) wrong.add(Reason.of("nameEmpty", field));
        else if (name.given().isBlank())
            wrong.add(Reason.of("givenEmpty", full.isEmpty() ? GIVEN : FULL_NAME));
        for (var part : List.of(name.family(), name.given(), name.patronymic())) {
            var latin = LATIN.matcher(part);
            if (latin.find() && CYRILLIC.matcher(part).find()) {
                wrong.add(Reason.of("latin", field, latin.group() + "» — «" + part));
                break;
            }
            if (part.matches(".*\\d.*")) {
                wrong.add(Reason.of("nameDigits", field));
                break;
            }
        }
        return name;
    }

    private static @Nullable LocalDate day(
            Map<SheetField, String> row, SheetField field, List<Reason> wrong) {
        var typed = row.get(field);
        if (typed == null) return null;
        var day = SheetText.day(typed);
        if (day.isEmpty()) wrong.add(Reason.of("day", field, typed));
        return day.orElse(null);
    }

    private static @Nullable Snils snils(Map<SheetField, String> row, List<Reason> wrong) {
        var typed = row.get(SNILS);
        if (typed == null) return null;
        try {
            var digits = typed.replaceAll("\\D", "");
            // a spreadsheet drops the zeros a number begins with
            return Snils.parse(
                    typed.matches("[\\d\\s-]+")
                                    && digits.length() >= 9
                                    && digits.length() < 11
                                    && typed.matches("\\d+")
                            ? "0".repeat(11 - digits.length()) + digits
                            : typed);
        } catch (RuleViolation refused) {
            wrong.add(
                    Reason.of(
                            refused.code().equals("snils.sum") ? "snilsSum" : "snilsLength",
                            SNILS));
            return null;
        }
    }

    private @Nullable Unit unit(Map<SheetField, String> row, List<Reason> wrong) {
        var typed = row.get(UNIT);
        if (typed == null) {
            if (units.own() == null) wrong.add(Reason.of("unitEmpty", UNIT));
            return units.own();
        }
        var unit = units.find(typed);
        if (unit.isEmpty()) wrong.add(Reason.of("unit", UNIT, typed));
        return unit.orElse(null);
    }

    private List<String> subjects(Map<SheetField, String> row, String title) {
        var typed = row.getOrDefault(SUBJECT, "");
        return words.subjectsIn(typed.isEmpty() ? title : typed);
    }

    private static @Nullable EmploymentKind kind(Map<SheetField, String> row, List<Reason> wrong) {
        var typed = SheetText.folded(row.getOrDefault(KIND, ""));
        if (typed.isEmpty()) return null;
        if (typed.contains("внутр")) return EmploymentKind.INTERNAL;
        if (typed.contains("внеш") || typed.contains("совмест") || typed.equals("да"))
            return EmploymentKind.EXTERNAL;
        if (typed.contains("осн") || typed.contains("штат") || typed.equals("нет"))
            return EmploymentKind.MAIN;
        wrong.add(Reason.of("kind", KIND, row.getOrDefault(KIND, "")));
        return null;
    }

    private static @Nullable BigDecimal number(
            Map<SheetField, String> row,
            SheetField field,
            String code,
            BigDecimal most,
            List<Reason> wrong) {
        var typed = row.get(field);
        if (typed == null) return null;
        var number = SheetText.number(typed).orElse(null);
        if (number == null
                || number.signum() < 0
                || number.compareTo(most) > 0
                || field == RATE && number.signum() == 0) {
            wrong.add(Reason.of(code, field, typed));
            return null;
        }
        return number.setScale(field == RATE ? 2 : 1, java.math.RoundingMode.HALF_UP);
    }

    private @Nullable Integer experience(
            Map<SheetField, String> row, @Nullable LocalDate birth, List<Reason> wrong) {
        var typed = row.get(EXPERIENCE);
        if (typed == null) return null;
        var number =
                SheetText.number(typed.replaceAll("(?<=\\d)\\s*(л|г|лет|год).*", "")).orElse(null);
        if (number == null) {
            wrong.add(Reason.of("experience", EXPERIENCE, typed));
            return null;
        }
        if (number.signum() < 0) wrong.add(Reason.of("experienceNegative", EXPERIENCE));
        else if (number.intValue() > MOST_YEARS
                || birth != null
                        && !birth.isAfter(today)
                        && birth.plusYears(number.intValue() + YOUNGEST).isAfter(today))
            wrong.add(Reason.of("experienceMuch", EXPERIENCE, typed));
        return number.intValue();
    }

    private static String category(Map<SheetField, String> row, List<Reason> wrong) {
        var typed = SheetText.folded(row.getOrDefault(CATEGORY, ""));
        if (typed.isEmpty()
                || typed.equals("нет")
                || typed.equals("-")
                || typed.startsWith("без")
                || typed.contains("сзд")
                || typed.contains("соотв")) return "";
        if (typed.startsWith("выс") || typed.equals("в") || typed.equals("вкк")) return "HIGHEST";
        if (typed.startsWith("перв")
                || typed.equals("1")
                || typed.equals("i")
                || typed.startsWith("1 к")
                || typed.startsWith("i к")) return "FIRST";
        wrong.add(Reason.of("category", CATEGORY, row.getOrDefault(CATEGORY, "")));
        return "";
    }

    private static String education(Map<SheetField, String> row, List<Reason> wrong) {
        var typed = SheetText.folded(row.getOrDefault(EDUCATION, ""));
        if (typed.isEmpty()) return "";
        if (typed.contains("аспирант") || typed.contains("кандидат") || typed.contains("доктор"))
            return "DOCTORATE";
        if (typed.contains("магистр")) return "MASTER";
        if (typed.contains("бакалавр")) return "BACHELOR";
        if (typed.startsWith("высш")
                || typed.contains("специалит")
                || typed.equals("в")
                || typed.equals("во")) return "SPECIALIST";
        if (typed.contains("сред") && (typed.contains("проф") || typed.contains("спец"))
                || typed.contains("спо")
                || typed.startsWith("ср.-спец")) return "SECONDARY";
        if (typed.startsWith("сред")) return "GENERAL";
        wrong.add(Reason.of("education", EDUCATION, row.getOrDefault(EDUCATION, "")));
        return "";
    }

    private static String email(Map<SheetField, String> row, List<Reason> wrong) {
        var typed = row.getOrDefault(EMAIL, "");
        if (!typed.isEmpty() && !typed.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
            wrong.add(Reason.of("email", EMAIL, typed));
        return typed;
    }

    private record Key(UUID job, long version) {}

    private static @Nullable Key key(Map<SheetField, String> row, List<Reason> wrong) {
        var typed = row.get(SheetField.KEY);
        if (typed == null) return null;
        var sides = typed.split(":", 2);
        try {
            return new Key(
                    UUID.fromString(sides[0]), sides.length == 2 ? Long.parseLong(sides[1]) : 0);
        } catch (IllegalArgumentException e) {
            wrong.add(Reason.of("key", SheetField.KEY));
            return null;
        }
    }
}
