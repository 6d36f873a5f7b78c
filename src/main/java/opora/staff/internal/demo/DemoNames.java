package opora.staff.internal.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import opora.person.PersonName;

/** Invented names, as often women as schools have them. */
final class DemoNames {

    private static final List<String> FAMILIES =
            List.of(
                    "Абрамов",
                    "Агеев",
                    "Балашов",
                    "Борисов",
                    "Вавилов",
                    "Герасимов",
                    "Глебов",
                    "Данилов",
                    "Егоров",
                    "Журавлёв",
                    "Захаров",
                    "Игнатов",
                    "Казаков",
                    "Карпов",
                    "Колесов",
                    "Кудрявцев",
                    "Лебедев",
                    "Логинов",
                    "Малинин",
                    "Марков",
                    "Миронов",
                    "Назаров",
                    "Никонов",
                    "Овчинников",
                    "Павлов",
                    "Пименов",
                    "Родионов",
                    "Рябов",
                    "Савельев",
                    "Сидоров",
                    "Соболев",
                    "Степанов",
                    "Сурков",
                    "Терентьев",
                    "Трофимов",
                    "Уваров",
                    "Филатов",
                    "Хромов",
                    "Цветков",
                    "Чернов",
                    "Шаповалов",
                    "Щеглов",
                    "Юрьев",
                    "Яковлев");
    private static final List<String> WOMEN =
            List.of(
                    "Анна",
                    "Валентина",
                    "Галина",
                    "Дарья",
                    "Екатерина",
                    "Елена",
                    "Ирина",
                    "Ксения",
                    "Людмила",
                    "Марина",
                    "Наталья",
                    "Ольга",
                    "Светлана",
                    "Татьяна",
                    "Юлия");
    private static final List<String> MEN =
            List.of(
                    "Алексей",
                    "Виктор",
                    "Григорий",
                    "Дмитрий",
                    "Максим",
                    "Михаил",
                    "Николай",
                    "Сергей");
    private static final List<String> FATHERS =
            List.of(
                    "Александров",
                    "Алексеев",
                    "Борисов",
                    "Викторов",
                    "Владимиров",
                    "Иванов",
                    "Михайлов",
                    "Николаев",
                    "Олегов",
                    "Павлов",
                    "Петров",
                    "Сергеев");
    private static final int OF_TEN_WOMEN = 8;

    static PersonName next(RandomGenerator random) {
        var woman = random.nextInt(10) < OF_TEN_WOMEN;
        var family = one(FAMILIES, random);
        var father = one(FATHERS, random);
        return woman
                ? new PersonName(family + "а", one(WOMEN, random), father + "на")
                : new PersonName(family, one(MEN, random), father + "ич");
    }

    static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }

    private DemoNames() {}
}
