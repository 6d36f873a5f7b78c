package opora.shared.web;

/** What a form must send back so that nobody else can send it (защита форм). */
public record Csrf(String header, String parameter, String token) {}
