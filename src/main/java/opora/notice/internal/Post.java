package opora.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.UUID;
import opora.notice.Municipalities;
import opora.shared.Permission;
import opora.shared.SystemViewer;
import opora.shared.Viewers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Goes round the municipalities, each by its own clock and under a hat of its own. */
@Component
class Post {

    private static final int EVENING = 21;

    private final Municipalities municipalities;
    private final GatherLetters gather;
    private final SendLetter send;
    private final Clock clock;
    private final int hour;

    Post(
            Municipalities municipalities,
            GatherLetters gather,
            SendLetter send,
            Clock clock,
            @Value("${opora.letters.hour:8}") int hour) {
        this.municipalities = municipalities;
        this.gather = gather;
        this.send = send;
        this.clock = clock;
        this.hour = hour;
    }

    /** From the hour of letters on until the evening, so that a morning missed is made up for. */
    void gather() {
        for (var viewer :
                municipalities.all("reminders", Permission.ROADMAP_READ, Permission.PEOPLE_READ)) {
            var now = LocalTime.now(clock.withZone(viewer.zone())).getHour();
            if (now >= hour && now < EVENING) gather(viewer);
        }
    }

    int gather(SystemViewer viewer) {
        var day = LocalDate.now(clock.withZone(viewer.zone()));
        return Viewers.as(viewer, () -> gather.gather(viewer, day));
    }

    void send() {
        if (!send.configured()) return;
        for (var viewer : municipalities.all("post")) {
            var tried = new HashSet<UUID>();
            Viewers.as(
                    viewer,
                    () -> {
                        send.giveUpCutOff(viewer);
                        var next = send.sendNext(viewer, tried);
                        while (next.isPresent()) {
                            tried.add(next.get());
                            next = send.sendNext(viewer, tried);
                        }
                    });
        }
    }
}
