package opora.portal.internal.setup;

import java.util.List;

/** The eleven time zones of Russia, from west to east. */
final class Zones {

    static final List<String> ALL =
            List.of(
                    "Europe/Kaliningrad",
                    "Europe/Moscow",
                    "Europe/Samara",
                    "Asia/Yekaterinburg",
                    "Asia/Omsk",
                    "Asia/Krasnoyarsk",
                    "Asia/Irkutsk",
                    "Asia/Yakutsk",
                    "Asia/Vladivostok",
                    "Asia/Magadan",
                    "Asia/Kamchatka");

    private Zones() {}
}
