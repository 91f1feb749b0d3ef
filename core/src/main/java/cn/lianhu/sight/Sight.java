package cn.lianhu.sight;

import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import java.util.List;
import java.util.Set;

/** What somebody sees of one ticket. */
public record Sight(Eye eye, Secrecy secrecy, Set<Part> parts) {

    public boolean sees(Part part) {
        return parts.contains(part);
    }

    /** Whether he sees that there is such a ticket. */
    public boolean any() {
        return !parts.isEmpty();
    }

    /**
     * The photos, voices and videos he may be sent; what staff sent to show what was done
     * tells nothing of the reporter.
     */
    public List<Attachment> of(List<Attachment> all) {
        return all.stream()
            .filter(a -> a.staff() ? sees(Part.WORDS) : sees(a.type() == MediaKind.VOICE ? Part.VOICE : Part.MEDIA))
            .toList();
    }

    /** Whether it is his own report. */
    public boolean own() {
        return eye == Eye.REPORTER;
    }
}
