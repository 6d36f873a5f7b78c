package opora.reading.internal.party;

import java.util.EnumMap;
import java.util.Map;

/** A noun of the dictionary with its forms by rule (склонение). */
final class Noun {

    private static final Case[] CASES = Case.values();
    private static final String HUSHING = "жчшщ";
    private static final String BACK = "гкх";

    private final String lemma;
    private final Sense sense;
    private final Gender gender;
    private final Map<Case, String> singular = new EnumMap<>(Case.class);
    private final Map<Case, String> plural = new EnumMap<>(Case.class);

    /**
     * @param stressedPlural plural in stressed -а (директора, учителя)
     */
    Noun(String lemma, Sense sense, boolean stressedPlural) {
        this.lemma = lemma;
        this.sense = sense;
        this.gender = decline(stressedPlural);
    }

    String lemma() {
        return lemma;
    }

    Sense sense() {
        return sense;
    }

    Gender gender() {
        return gender;
    }

    String form(Case kase, boolean many) {
        return (many ? plural : singular).getOrDefault(kase, lemma);
    }

    private Gender decline(boolean stressedPlural) {
        String shorter = lemma.substring(0, lemma.length() - 1);
        String shortest = lemma.substring(0, lemma.length() - 2);
        if (lemma.endsWith("ри") || lemma.equals("бюро")) return Gender.NEUTER;
        if (lemma.endsWith("щая") || lemma.endsWith("ная")) return feminineAdjective(shortest);
        if (lemma.endsWith("ская"))
            return all(Gender.FEMININE, shortest, "ая ой ой ой ой ие их им ими их");
        if (lemma.endsWith("щий")) return adjective(shortest, "ий его ему им ем ие их им ими их");
        if (lemma.endsWith("щийся"))
            return adjective(
                    lemma.substring(0, lemma.length() - 4),
                    "ийся егося емуся имся емся иеся ихся имся имися ихся");
        if (lemma.endsWith("ый")) return adjective(shortest, "ый ого ому ым ом ые ых ым ыми ых");
        if (lemma.endsWith("ия"))
            return all(Gender.FEMININE, shortest, "ия ии ии ией ии ии ий иям иями иях");
        if (lemma.endsWith("ие"))
            return all(Gender.NEUTER, shortest, "ие ия ию ием ии ия ий иям иями иях");
        if (lemma.endsWith("ость") || lemma.endsWith("жь"))
            return all(Gender.FEMININE, shorter, "ь и и ью и ь и и ью и");
        if (lemma.endsWith("о")) return all(Gender.NEUTER, shorter, "о а у ом е а - ам ами ах");
        if (lemma.endsWith("ка")) return feminineWithFleetingVowel(shortest);
        if (lemma.endsWith("а"))
            return all(Gender.FEMININE, shorter, hardPlural("а ы е ой е ы - ам ами ах", shorter));
        if (lemma.endsWith("ь"))
            return all(
                    Gender.MASCULINE,
                    shorter,
                    "ь я ю ем е " + (stressedPlural ? "я" : "и") + " ей ям ями ях");
        if (lemma.endsWith("й")) return all(Gender.MASCULINE, shorter, "й я ю ем е и ев ям ями ях");
        String many = stressedPlural ? "а" : "ы";
        String genitive = HUSHING.indexOf(last(lemma)) >= 0 ? "ей" : "ов";
        return all(
                Gender.MASCULINE,
                lemma,
                hardPlural("- а у ом е " + many + " " + genitive + " ам ами ах", lemma));
    }

    private Gender adjective(String stem, String endings) {
        return all(Gender.MASCULINE, stem, endings);
    }

    private Gender feminineAdjective(String stem) {
        return all(
                Gender.FEMININE,
                stem,
                last(stem) == 'щ'
                        ? "ая ей ей ей ей ие их им ими их"
                        : "ая ой ой ой ой ые ых ым ыми ых");
    }

    private Gender feminineWithFleetingVowel(String stem) {
        all(Gender.FEMININE, stem + "к", "а и е ой е и - ам ами ах");
        plural.put(Case.GENITIVE, stem + (HUSHING.indexOf(last(stem)) >= 0 ? "ек" : "ок"));
        return Gender.FEMININE;
    }

    private static String hardPlural(String endings, String stem) {
        return (HUSHING + BACK).indexOf(last(stem)) >= 0 ? endings.replace("ы", "и") : endings;
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    private Gender all(Gender itsGender, String stem, String endings) {
        String[] ending = endings.split(" ");
        for (int k = 0; k < CASES.length; k++) {
            singular.put(CASES[k], stem + ending[k].replace("-", ""));
            plural.put(CASES[k], stem + ending[k + CASES.length].replace("-", ""));
        }
        return itsGender;
    }
}
