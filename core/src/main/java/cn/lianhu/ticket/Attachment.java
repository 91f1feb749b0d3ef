package cn.lianhu.ticket;

import java.time.Instant;

/**
 * A photo, voice or video of a ticket.
 *
 * @param id names the stored file
 * @param by openid of who sent it; null once forgotten
 * @param staff whether it was sent by staff, as proof of what was done
 */
public record Attachment(String id, MediaKind type, Instant at, String by, boolean staff) {

    /** Without who sent it: for what is kept outside its ticket. */
    public Attachment unsigned() {
        return new Attachment(id, type, at, null, staff);
    }
}
