package opora.shared.web;

/** Somebody chose the language of the screens (язык выбран). */
public record LanguageChosen(Language language) {}
