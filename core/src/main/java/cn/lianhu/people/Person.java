package cn.lianhu.people;

import cn.lianhu.ticket.Attachment;
import java.time.Instant;
import java.util.List;

/**
 * One user of the chat.
 *
 * @param version counts the changes; 0 for one never stored
 * @param household id of the household he is bound to; null when none
 * @param member id of the member he is; null when none
 * @param grid code of the grid whose QR code he came by; only tells a place
 * @param forgetAt when his personal part is removed, after he unfollowed; else null
 * @param conversation what the chat with him remembers
 */
public record Person(String openid, long version, boolean following, String household, String member, String grid,
        Instant forgetAt, Conversation conversation) {

    public static Person unknown(String openid) {
        return new Person(openid, 0, false, null, null, null, null, Conversation.NEW);
    }

    public Person followingNow() {
        return new Person(openid, version, true, household, member, grid, null, conversation);
    }

    public Person unfollowed(Instant forget) {
        return new Person(openid, version, false, household, member, grid, forget, conversation);
    }

    public Person withHousehold(String id) {
        return new Person(openid, version, following, id, member, grid, forgetAt, conversation);
    }

    public Person withMember(String id) {
        return new Person(openid, version, following, household, id, grid, forgetAt, conversation);
    }

    public Person withGrid(String code) {
        return new Person(openid, version, following, household, member, code, forgetAt, conversation);
    }

    public Person with(Conversation changed) {
        return new Person(openid, version, following, household, member, grid, forgetAt, changed);
    }

    /** Nothing left but that he is there. */
    public Person forgotten() {
        return new Person(openid, version, following, null, null, null, null, Conversation.NEW);
    }

    public boolean bound() {
        return household != null || member != null;
    }

    /**
     * What the chat with a person remembers between messages.
     *
     * @param wrongCodes when he last tried wrong bind codes
     * @param messages when he last wrote, for the rate limit; a run of photos counts once
     * @param joins number of the report that a photo, voice or place of his still joins; null for none
     * @param joinsUntil until when
     * @param lastMedia when his last photo, voice or video came, so that a run of them is answered once; null for none
     * @param contactFor number of the ticket he was asked a phone number for; null for none
     * @param proofs photos staff sent that wait for the 完成 they belong to
     * @param page the list he is reading and from where on, for 下一页; null for none
     * @param confirms what his next 确认 confirms; null for nothing
     */
    public record Conversation(List<Instant> wrongCodes, List<Instant> messages, Long joins,
            Instant joinsUntil, Instant lastMedia, Long contactFor, List<Attachment> proofs, String page, String confirms) {

        public static final Conversation NEW =
                new Conversation(List.of(), List.of(), null, null, null, null, List.of(), null, null);

        public Conversation withWrongCodes(List<Instant> at) {
            return new Conversation(List.copyOf(at), messages, joins, joinsUntil, lastMedia, contactFor, proofs, page,
                    confirms);
        }

        public Conversation withMessages(List<Instant> at) {
            return new Conversation(wrongCodes, List.copyOf(at), joins, joinsUntil, lastMedia, contactFor, proofs, page,
                    confirms);
        }

        public Conversation withLastMedia(Instant at) {
            return new Conversation(wrongCodes, messages, joins, joinsUntil, at, contactFor, proofs, page, confirms);
        }

        public Conversation joining(Long number, Instant until) {
            return new Conversation(wrongCodes, messages, number, until, lastMedia, contactFor, proofs, page, confirms);
        }

        public Conversation withContactFor(Long number) {
            return new Conversation(wrongCodes, messages, joins, joinsUntil, lastMedia, number, proofs, page, confirms);
        }

        public Conversation withProofs(List<Attachment> waiting) {
            return new Conversation(wrongCodes, messages, joins, joinsUntil, lastMedia, contactFor, List.copyOf(waiting),
                    page, confirms);
        }

        public Conversation withPage(String where) {
            return new Conversation(wrongCodes, messages, joins, joinsUntil, lastMedia, contactFor, proofs, where, confirms);
        }

        public Conversation withConfirms(String what) {
            return new Conversation(wrongCodes, messages, joins, joinsUntil, lastMedia, contactFor, proofs, page, what);
        }
    }
}
