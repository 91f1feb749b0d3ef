package cn.lianhu.bot.network;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.network.Network;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** The network that is in force where the program runs, for a command beside it. */
public final class StoredNetwork {

    public static final String NONE = "存储里还没有名册：程序第一次启动时才会放进去。"
            + "There is no network in the store yet: the program puts it there at its first start.";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StoredNetwork() {
    }

    public static Optional<Network> of(Ledger ledger, InstantSource clock) {
        NetworkFiles reader = new NetworkFiles(BindCodes.forgotten(new SecureRandom()));
        return new NetworkRecord(ledger).all(clock.instant())
            .blockOptional(PATIENCE)
            .flatMap(kept -> kept.network(reader));
    }

}
