package opora.bench.country;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import opora.person.PersonName;

/**
 * Names as they were given in the years somebody was born; a patronymic by the years of fathers.
 */
final class GivenNames {

    private static final int FIRST_COHORT = 1925;
    private static final int YEARS_OF_COHORT = 15;
    private static final int FATHER_OLDER = 28;

    /**
     * Of 1925, 1940, 1955, 1970, 1985 and 2000 with the fifteen years after, the frequent first.
     */
    private static final List<String> WOMEN =
            List.of(
                    "Мария Анна Александра Нина Антонина Валентина Клавдия Екатерина Зинаида Вера",
                    "Валентина Галина Нина Людмила Тамара Мария Раиса Лидия Надежда Зоя Вера Любовь",
                    "Татьяна Елена Ольга Людмила Галина Надежда Ирина Наталья Светлана Любовь Валентина Марина Вера",
                    "Елена Наталья Ольга Татьяна Светлана Ирина Анна Юлия Марина Оксана Екатерина Лариса Инна Эльвира",
                    "Анастасия Екатерина Анна Мария Юлия Ольга Наталья Дарья Ксения Татьяна Алина Кристина Евгения Виктория",
                    "Анастасия Дарья Мария Полина Виктория Елизавета Ксения Софья Алина Валерия Арина Алёна");

    private static final List<String> MEN =
            List.of(
                    "Иван Николай Василий Михаил Александр Алексей Пётр Павел Дмитрий Фёдор Григорий Степан",
                    "Николай Владимир Виктор Анатолий Александр Юрий Иван Геннадий Василий Борис Валентин",
                    "Александр Сергей Владимир Николай Виктор Юрий Андрей Михаил Валерий Анатолий Игорь Олег",
                    "Сергей Александр Алексей Андрей Дмитрий Владимир Евгений Игорь Олег Роман Вячеслав Денис",
                    "Александр Дмитрий Алексей Артём Максим Сергей Андрей Евгений Иван Кирилл Роман Никита Ильдар",
                    "Александр Максим Артём Даниил Дмитрий Иван Кирилл Никита Егор Матвей Илья Тимур");

    private final List<Weighted<String>> women = weighted(WOMEN);
    private final List<Weighted<String>> men = weighted(MEN);
    private final Surnames surnames = new Surnames();

    private static List<Weighted<String>> weighted(List<String> cohorts) {
        var all = new ArrayList<Weighted<String>>();
        for (var names : cohorts) all.add(Weighted.falling(List.of(names.split(" ")), 0.9));
        return all;
    }

    PersonName next(RandomGenerator random, boolean woman, int bornIn) {
        var father = men.get(cohort(bornIn - FATHER_OLDER)).next(random);
        var given = (woman ? women : men).get(cohort(bornIn)).next(random);
        var without = random.nextInt(300) == 0;
        return new PersonName(
                surnames.next(random, woman), given, without ? "" : patronymic(father, woman));
    }

    private static int cohort(int year) {
        return Math.clamp((year - FIRST_COHORT) / YEARS_OF_COHORT, 0, WOMEN.size() - 1);
    }

    static String patronymic(String father, boolean woman) {
        if (father.equals("Илья")) return woman ? "Ильинична" : "Ильич";
        if (father.equals("Никита")) return woman ? "Никитична" : "Никитич";
        if (father.equals("Пётр")) return woman ? "Петровна" : "Петрович";
        if (father.equals("Павел")) return woman ? "Павловна" : "Павлович";
        var end = woman ? "на" : "ич";
        if (father.equals("Дмитрий")) return "Дмитриев" + end;
        if (father.endsWith("ий")) return cut(father, 2) + "ьев" + end;
        if (father.endsWith("й") || father.endsWith("ь")) return cut(father, 1) + "ев" + end;
        return father + "ов" + end;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
