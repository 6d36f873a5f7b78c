package opora.roadmap.internal.plan;

import opora.roadmap.internal.occurrence.CheckPoints;

/** How a roadmap asks and reminds (настройки дорожной карты). */
public record RoadmapSettings(CheckPoints checkPoints, Roadmap.Reminders reminders) {}
