package opora.notice.internal;

import jakarta.servlet.http.HttpServletRequest;
import opora.shared.Viewers;
import opora.shared.web.FrameContributor;
import opora.shared.web.FrameModel;
import org.springframework.stereotype.Component;

/** How many letters wait, beside the envelope. */
@Component
class LetterFrame implements FrameContributor {

    private final Letters letters;

    LetterFrame(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void contribute(FrameModel frame, HttpServletRequest request) {
        var viewer = Viewers.orNull();
        if (viewer != null && viewer.person() != null) frame.letters(letters.unread(viewer));
    }
}
