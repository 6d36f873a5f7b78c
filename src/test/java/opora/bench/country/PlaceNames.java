package opora.bench.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Regions, municipalities and villages that are on no map. */
final class PlaceNames {

    private static final List<String> COLOURS =
            List.of("Сине", "Бело", "Верхне", "Нижне", "Средне", "Ново", "Старо", "Велико", "Мало");
    private static final List<String> LANDS =
            List.of(
                    "горская",
                    "озерская",
                    "реченская",
                    "лесская",
                    "полянская",
                    "ключевская",
                    "каменская",
                    "борская",
                    "луговская",
                    "морская");
    private static final List<String> STEMS =
            List.of(
                    "Берёзов",
                    "Дубов",
                    "Сосновск",
                    "Еловск",
                    "Кленов",
                    "Липов",
                    "Ольхов",
                    "Рябинов",
                    "Каменн",
                    "Песчан",
                    "Глинск",
                    "Озёрск",
                    "Заозёрн",
                    "Речн",
                    "Заречн",
                    "Приречн",
                    "Луговск",
                    "Залужн",
                    "Полянск",
                    "Боровск",
                    "Лесн",
                    "Залесн",
                    "Степн",
                    "Раздольн",
                    "Широк",
                    "Крут",
                    "Тихорецк",
                    "Звонк",
                    "Светл",
                    "Ясн",
                    "Зоревск",
                    "Рассветн",
                    "Мирн",
                    "Дружн",
                    "Урожайн",
                    "Хлебн",
                    "Медов",
                    "Ягодн",
                    "Грибн",
                    "Рыбн",
                    "Птичн",
                    "Лебяж",
                    "Журавлин",
                    "Соколин",
                    "Лисьегорск",
                    "Медвежьегорск",
                    "Бобровск",
                    "Родников",
                    "Ключев",
                    "Студён");

    static String region(int number) {
        var name = COLOURS.get(number / LANDS.size() % COLOURS.size());
        return name
                + LANDS.get(number % LANDS.size())
                + (number % 7 == 3 ? " республика" : " область");
    }

    /** A third are towns, the others districts and districts of the new kind. */
    static String municipality(int number, boolean town) {
        var name =
                STEMS.get(number % STEMS.size())
                        + (number >= STEMS.size()
                                ? "о-"
                                        + LANDS.get(number / STEMS.size() % LANDS.size())
                                                .replaceAll("ая$", "")
                                : "");
        if (town) return "Городской округ " + name.replaceAll("о-.*", "") + "град" + nth(number);
        return name + ending(name) + (number % 2 == 0 ? " муниципальный округ" : " район");
    }

    private static String nth(int number) {
        return number >= STEMS.size() ? "-" + (number / STEMS.size() + 1) : "";
    }

    private static String ending(String name) {
        return name.matches(".*(ск|к|г|х)") ? "ий" : name.endsWith("ж") ? "ий" : "ый";
    }

    static List<String> villages(SplittableRandom random) {
        var names = new ArrayList<String>();
        for (var stem : STEMS) names.add(stem + (stem.matches(".*(ов|ск|ин)") ? "ка" : "ое"));
        Collections.shuffle(names, new java.util.Random(random.nextLong()));
        return names;
    }

    private PlaceNames() {}
}
