package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides what is let in. Every refusal is an empty answer, so that nobody learns which
 * check failed.
 */
final class Gate {

    private final Mode mode;

    private final List<String> tokens;

    private final List<MessageCrypto> keys;

    private final Duration tolerance;

    private final InstantSource wallClock;

    private final ClockDrift drift;

    /**
     * @param wallClock real time, also where the program's own clock is moved by hand
     */
    Gate(WechatSettings settings, InstantSource wallClock, ClockDrift drift) {
        this.mode = settings.mode();
        this.tokens = given(settings.token(), settings.previousToken());
        this.keys = given(settings.aesKey(), settings.previousAesKey()).stream()
            .map(key -> new MessageCrypto(key, settings.appId()))
            .toList();
        this.tolerance = settings.timestampTolerance();
        this.wallClock = wallClock;
        this.drift = drift;
    }

    /** The token that signed the address of this push. */
    Optional<String> signer(PushQuery query) {
        return signer(query, query.signature());
    }

    /**
     * The text to echo when the console verifies our address; sent encrypted by corporate
     * accounts alone.
     */
    Optional<String> echo(PushQuery query) {
        if (query.echo().isEmpty()) {
            return Optional.empty();
        }
        if (!query.signature().isEmpty()) {
            return signer(query).map(token -> query.echo());
        }
        return signer(query, query.messageSignature(), query.echo()).flatMap(token -> unseal(token, query.echo()))
            .map(Unsealed::message);
    }

    /**
     * The push's own fields, out of the envelope when there is one, and what to seal the
     * answer with.
     */
    Optional<Admitted> admit(PushQuery query, String token, Fields outer) {
        if (mode == Mode.PLAIN && !(outer.has("Encrypt") && !outer.has("MsgType"))) {
            return Optional.of(new Admitted(outer, null));
        }
        String encrypted = outer.text("Encrypt");
        if (!query.claimsEncryption() || encrypted.isEmpty() || mode == Mode.SAFE && isInTheClear(outer)
                || !Signature.matches(query.messageSignature(), token, query.timestamp(), query.nonce(), encrypted)) {
            return Optional.empty();
        }
        return unseal(token, encrypted).map(opened -> new Admitted(PushBody.read(opened.message()), opened.seal()))
            .filter(admitted -> isSameAccount(outer, admitted.fields()));
    }

    private Optional<String> signer(PushQuery query, String signature, String... more) {
        if (signature.isEmpty() || query.nonce().isEmpty() || !query.timestamp().matches("[0-9]{10}")) {
            return Optional.empty();
        }
        return tokens.stream()
            .filter(token -> Signature.matches(signature,
                    Stream.concat(Stream.of(token, query.timestamp(), query.nonce()), Stream.of(more))
                        .toArray(String[]::new)))
            .findFirst()
            .filter(token -> isTimely(query.timestamp()));
    }

    /** Of what is well signed. */
    private boolean isTimely(String timestamp) {
        long off = wallClock.instant().getEpochSecond() - Long.parseLong(timestamp);
        boolean timely = Math.abs(off) <= tolerance.toSeconds();
        if (timely) {
            drift.accepted(off);
        }
        else {
            drift.refused(off);
        }
        return timely;
    }

    private Optional<Unsealed> unseal(String token, String encrypted) {
        return keys.stream()
            .flatMap(key -> key.decrypt(encrypted).map(text -> new Unsealed(text, new Seal(token, key))).stream())
            .findFirst();
    }

    /** The mark of a push in compatible mode: the message beside its encrypted form. */
    private static boolean isInTheClear(Fields outer) {
        return outer.has("MsgType") || outer.has("FromUserName");
    }

    private static boolean isSameAccount(Fields outer, Fields inner) {
        String named = outer.text("ToUserName");
        return named.isEmpty() || !inner.has("ToUserName") || named.equals(inner.text("ToUserName"));
    }

    private static List<String> given(String current, String previous) {
        return Stream.of(current, previous).filter(Objects::nonNull).toList();
    }

    /**
     * @param seal null when the push came in the clear
     */
    record Admitted(Fields fields, @Nullable Seal seal) {
    }

    private record Unsealed(String message, Seal seal) {
    }

}
