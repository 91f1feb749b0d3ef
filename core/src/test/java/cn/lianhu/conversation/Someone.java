package cn.lianhu.conversation;

import cn.lianhu.intake.Code;
import cn.lianhu.intake.Inbound;
import cn.lianhu.ticket.MediaKind;

/** One person with a phone. */
record Someone(Chat chat, String contact) {

    Said says(String words) {
        return chat.send(new Inbound.Text(chat.nextKey(), contact, chat.now(), words, false));
    }

    Said taps(String words) {
        return chat.send(new Inbound.Text(chat.nextKey(), contact, chat.now(), words, true));
    }

    Said sends(MediaKind kind) {
        String key = chat.nextKey();
        return chat.send(new Inbound.Media(key, contact, chat.now(), kind, "media-" + key, null));
    }

    /** A voice that the platform itself has taken for words. */
    Said sendsAVoiceTakenFor(String words) {
        String key = chat.nextKey();
        return chat.send(new Inbound.Media(key, contact, chat.now(), MediaKind.VOICE, "media-" + key, null, words));
    }

    Said sendsAPhoto() {
        return sends(MediaKind.IMAGE);
    }

    Said sendsAPlace(String label) {
        return chat.send(new Inbound.Location(chat.nextKey(), contact, chat.now(), 26.7, 117.4, label));
    }

    Said sendsSomethingElse() {
        return chat.send(new Inbound.Unreadable(chat.nextKey(), contact, chat.now(), "link"));
    }

    Said follows(Code code) {
        return chat.send(new Inbound.Follow(chat.nextKey(), contact, chat.now(), code));
    }

    Said scans(Code code) {
        return chat.send(new Inbound.Scan(chat.nextKey(), contact, chat.now(), code));
    }

    /** A button that stands for a word; null for the one that asks. */
    Said presses(String word) {
        return chat.send(new Inbound.MenuTap(chat.nextKey(), contact, chat.now(), word));
    }

    Said unfollows() {
        return chat.send(new Inbound.Unfollow(chat.nextKey(), contact, chat.now()));
    }
}
