package cn.lianhu.people;

import cn.lianhu.ticket.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
public record Person(String contact, long version, boolean following, @Nullable String household,
        @Nullable String member, @Nullable String grid, @Nullable Instant forgetAt, Conversation conversation) {

    public static Person unknown(String contact) {
        return new Person(contact, 0, false, null, null, null, null, Conversation.NEW);
    }

    public Person followingNow() {
        return new Person(contact, version, true, household, member, grid, null, conversation);
    }

    public Person unfollowed(@Nullable Instant forget) {
        return new Person(contact, version, false, household, member, grid, forget, conversation);
    }

    public Person withHousehold(@Nullable String id) {
        return new Person(contact, version, following, id, member, grid, forgetAt, conversation);
    }

    public Person withMember(@Nullable String id) {
        return new Person(contact, version, following, household, id, grid, forgetAt, conversation);
    }

    public Person withGrid(@Nullable String code) {
        return new Person(contact, version, following, household, member, code, forgetAt, conversation);
    }

    public Person with(Conversation changed) {
        return new Person(contact, version, following, household, member, grid, forgetAt, changed);
    }

    /** Nothing left but that he is there. */
    public Person forgotten() {
        return new Person(contact, version, following, null, null, null, null, Conversation.NEW);
    }

    /**
     * His id, where only members are answered.
     * @throws IllegalStateException when he is none: a mistake of the program
     */
    public String asMember() {
        if (member == null) {
            throw new IllegalStateException("what is for members was asked for somebody who is none");
        }
        return member;
    }

    public boolean bound() {
        return household != null || member != null;
    }

    /**
     * What the chat with a person remembers between messages.
     *
     * @param wrongCodes when he last tried wrong bind codes
     * @param messages when he last wrote, for the rate limit; a run of photos counts once
     * @param joins number of the report that a photo, voice or place of his still joins;
     * null for none
     * @param joinsUntil until when
     * @param lastMedia when his last photo, voice or video came, so that a run of them is
     * answered once; null for none
     * @param proofs photos staff sent that wait for the 完成 they belong to
     * @param page the list he is reading and from where on, for 下一页; null for none
     * @param confirms what his next 确认 confirms; null for nothing
     * @param offers what he was offered to let reports of his go on in, newest first
     * @param answered what he, being of the staff, was last answered; null where nothing
     * yet
     * @param draft what he has begun to report, maybe; null for nothing
     * @param aside what he said last that was not taken for a new report, so that he can
     * say that it is one; or null
     * @param place what he said of where he is when there was nothing to report yet; null
     * for nothing
     * @param acts what 撤销 listed last, in the order of its numbers
     */
    public record Conversation(List<Instant> wrongCodes, List<Instant> messages, @Nullable Long joins,
            @Nullable Instant joinsUntil, @Nullable Instant lastMedia, List<Attachment> proofs, @Nullable String page,
            @Nullable String confirms, List<Offer> offers, @Nullable Answered answered, @Nullable Draft draft,
            @Nullable String aside, @Nullable SaidPlace place, List<String> acts) {

        private static final int OFFERS = 5;

        public static final Conversation NEW = new Conversation(List.of(), List.of(), null, null, null, List.of(), null,
                null, List.of(), null, null, null, null, List.of());

        public Conversation {
            offers = offers == null ? List.of() : List.copyOf(offers);
            acts = acts == null ? List.of() : List.copyOf(acts);
        }

        /**
         * A report of his reads like somebody else's open one.
         *
         * @param own number of his
         * @param other number of the other
         */
        public record Offer(Long own, long other) {
        }

        /**
         * Words of a place that his next report is completed with.
         *
         * @param words as he wrote them
         * @param until when they are forgotten
         */
        public record SaidPlace(String words, Instant until) {
        }

        public Conversation withWrongCodes(List<Instant> at) {
            return changed(c -> c.wrongCodes = List.copyOf(at));
        }

        public Conversation withMessages(List<Instant> at) {
            return changed(c -> c.messages = List.copyOf(at));
        }

        public Conversation withLastMedia(@Nullable Instant at) {
            return changed(c -> c.lastMedia = at);
        }

        public Conversation joining(@Nullable Long number, @Nullable Instant until) {
            return changed(c -> {
                c.joins = number;
                c.joinsUntil = until;
            });
        }

        public Conversation withProofs(List<Attachment> waiting) {
            return changed(c -> c.proofs = List.copyOf(waiting));
        }

        public Conversation withPage(@Nullable String where) {
            return changed(c -> c.page = where);
        }

        public Conversation withConfirms(@Nullable String what) {
            return changed(c -> c.confirms = what);
        }

        public Conversation offered(Offer offer) {
            return changed(c -> c.offers = Stream.concat(Stream.of(offer), offers.stream()).limit(OFFERS).toList());
        }

        public Conversation without(Offer offer) {
            return changed(c -> c.offers = offers.stream().filter(o -> !o.equals(offer)).toList());
        }

        public Conversation withAnswered(@Nullable Answered last) {
            return changed(c -> c.answered = last);
        }

        public Conversation withDraft(@Nullable Draft begun) {
            return changed(c -> c.draft = begun);
        }

        public Conversation withAside(@Nullable String words) {
            return changed(c -> c.aside = words);
        }

        public Conversation withPlace(@Nullable SaidPlace said) {
            return changed(c -> c.place = said);
        }

        public Conversation withActs(List<String> listed) {
            return changed(c -> c.acts = listed);
        }

        private Conversation changed(Consumer<Changed> change) {
            Changed changed = new Changed(this);
            change.accept(changed);
            return changed.done();
        }
    }

    /** A conversation while something of it changes. */
    private static final class Changed {

        private List<Instant> wrongCodes;

        private List<Instant> messages;

        private @Nullable Long joins;

        private @Nullable Instant joinsUntil;

        private @Nullable Instant lastMedia;

        private List<Attachment> proofs;

        private @Nullable String page;

        private @Nullable String confirms;

        private List<Conversation.Offer> offers;

        private @Nullable Answered answered;

        private @Nullable Draft draft;

        private @Nullable String aside;

        private Conversation.@Nullable SaidPlace place;

        private List<String> acts;

        private Changed(Conversation before) {
            wrongCodes = before.wrongCodes();
            messages = before.messages();
            joins = before.joins();
            joinsUntil = before.joinsUntil();
            lastMedia = before.lastMedia();
            proofs = before.proofs();
            page = before.page();
            confirms = before.confirms();
            offers = before.offers();
            answered = before.answered();
            draft = before.draft();
            aside = before.aside();
            place = before.place();
            acts = before.acts();
        }

        private Conversation done() {
            return new Conversation(wrongCodes, messages, joins, joinsUntil, lastMedia, proofs, page, confirms, offers,
                    answered, draft, aside, place, acts);
        }

    }

    /**
     * The last answer to somebody.
     *
     * @param about number of the task it showed him; null where it was about something
     * else
     */
    public record Answered(Instant at, @Nullable Long about) {
    }
}
