package opora.reading.internal.result;

import java.util.List;
import java.util.regex.Pattern;
import opora.reading.Output;

/** The words that tell an output, as stems, and the words that only lead to it. */
final class OutputRules {

    record Rule(Output output, Pattern words) {}

    /**
     * What a word promises when it is the head of its clause; the first rule that matches counts.
     */
    static final List<Rule> HEADS =
            List.of(
                    rule(Output.ORDER, "приказ|распоряжени|постановлени|решени[еяй]"),
                    rule(
                            Output.REGULATION,
                            "положени(е|я|ю|и|ях|ям)$|положений|поряд(ок|ка|ке)$|регламент(ы|а|ов|у)?$|локальн|нормативн(о-правов(ая|ое|ой|ую)|о-правовых|ой|ая|ое|ые|ых)$|акт(а|ы|ов)?$"),
                    rule(Output.AGREEMENT, "соглашени|договор"),
                    rule(
                            Output.REPORT,
                            "отчет|информационно-аналит|справк|монитор|анализ|аналитическ|доклад|оценка$|протокол|заключени[ея]$|свод"),
                    rule(
                            Output.REGISTRY,
                            "реестр|баз(а|ы|е|у|ой)?$|банк|учет|спис(ок|ка|ки|ков)|переч(ень|ня|ни|ней)|данны|каталог|картотек"),
                    rule(Output.RECOMMENDATIONS, "рекомендаци"),
                    rule(
                            Output.PLAN,
                            "план(а|ы|ов|у|ом|е|ах)?$|план\\S{0,2}-|график|комплекс|циклограмм|медиаплан|«?дорожн"),
                    rule(
                            Output.PROGRAMME,
                            "программ|проект(а|ы|ов|у|ам|ах)?$|дпп$|подпрограмм|модул"),
                    rule(
                            Output.INDICATOR,
                            "показател(ь|и|я|ей|ям)$|динамик|дол(я|и|ю)$|процент|охва[тч]|%|\\d+%"),
                    rule(
                            Output.TRAINING,
                            "повышениеквалификации|удостоверени|свидетельств[ао] о|обучени[еяю]|обучен(ы|о|а)?$|стажиров|переподготовк|курс(ы|ов|ах|овой)?$"),
                    rule(
                            Output.EVENT,
                            "семинар|вебинар|конференц|совещани|кругл|конкурс|фестивал|форум|мастер-класс|заседани|выставк|мероприяти|"
                                    + "консультаци|олимпиад|чтени|встреч|событи|недел|декад|собеседовани|практикум|слет|ярмарк"),
                    rule(
                            Output.PUBLICATION,
                            "публикаци|сборник|материал|страниц|сайт|статьи|стате[йя]|освещени|информирован|пособи|буклет|издани|видео|размещен|"
                                    + "опубликован|бюллетен|брошюр|разработ(ки|ок)$"));

    /** Words that stand before the thing promised: what is done with it. */
    static final Pattern LEADS =
            Pattern.compile(
                    "наличие|создани|создан|разработ(к|ан)|подготов|издани|издан|формировани|сформиров|утвержд|внесени|изменени|выполнени|"
                            + "реализац|реализов|организац|организов|проведени|проведен|составлен|обеспечени|определени|согласован|пополнени|обновлени|"
                            + "обновлен|корректировк|принят|приняли|участи[еяюи]|сопровождени|заключен|ведени|пакет|проект$|рамках|достижени|достигнут|"
                            + "оформлен|заполнен|своевременн|функциониров|включ|актуализ|разослан|направлен|сбор(?!ник)|получени|предоставлен|представлен",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** Things with which a held event is meant only after these. */
    static final Pattern HELD =
            Pattern.compile(
                    "наличие|провед|провод|участ|организ|состоя", Pattern.UNICODE_CHARACTER_CLASS);

    /** «Педагоги прошли обучение». */
    static final Pattern TRAINED =
            Pattern.compile(
                    "прошл[иа]? (\\S+ )?(обучени|повышениеквалификации|стажиров|переподготовк|курсы)");

    /** Growth of something counted. */
    static final Pattern GROWTH =
            Pattern.compile(
                    "(увеличени|повышени|рост|снижени|уменьшени|сокращени|прирост)\\S* (\\S+ )?(дол[ия]|числа|количества|процента|охвата|показател)|"
                            + "(положительн|позитивн)\\S+ динамик|^дол[яи] |^(количество|число) |не менее \\d+ ?%|не ниже \\d|\\d ?%",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static Rule rule(Output output, String words) {
        return new Rule(output, Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS));
    }

    private OutputRules() {}
}
