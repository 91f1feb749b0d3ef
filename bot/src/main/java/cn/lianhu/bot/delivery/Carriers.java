package cn.lianhu.bot.delivery;

import cn.lianhu.channel.Channel;
import cn.lianhu.channel.Channels;
import cn.lianhu.notification.Notice.Rung;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who carries notices to whom, and by which ways in which order. */
final class Carriers {

    private final Channels channels;

    private final Map<Channel, Carrier> carriers;

    private final Map<Carrier, List<Way>> ways;

    /**
     * @throws IllegalStateException when a channel has a rung that is no way of its
     * carrier
     */
    Carriers(Channels channels, List<Carrier> carriers) {
        this.channels = channels;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
        this.ways = carriers.stream().collect(Collectors.toMap(Function.identity(), Carriers::inOrder));
    }

    private static List<Way> inOrder(Carrier carrier) {
        Map<Rung, Way> byRung = carrier.ways().stream().collect(Collectors.toMap(Way::rung, Function.identity()));
        if (carrier.channel().rungs().size() != byRung.size()
                || !byRung.keySet().containsAll(carrier.channel().rungs())) {
            throw new IllegalStateException("the channel " + carrier.channel().name() + " has the rungs "
                    + carrier.channel().rungs() + ", its carrier the ways " + byRung.keySet());
        }
        return carrier.channel().rungs().stream().map(byRung::get).toList();
    }

    Carrier to(String contact) {
        Channel channel = channels.of(contact);
        Carrier carrier = carriers.get(channel);
        if (carrier == null) {
            throw new IllegalStateException("nobody carries notices on the channel " + channel.name());
        }
        return carrier;
    }

    List<Way> ways(Carrier carrier) {
        return ways.getOrDefault(carrier, List.of());
    }

}
