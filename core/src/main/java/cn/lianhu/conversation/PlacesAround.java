package cn.lianhu.conversation;

import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Township;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What villages and groups are called around a ticket: the nearest first. */
final class PlacesAround {

    private final Network network;

    PlacesAround(Network network) {
        this.network = network;
    }

    /** None that is also somebody's name. */
    List<String> of(Ticket ticket) {
        Place place = Optional.ofNullable(ticket.report().household())
            .filter(household -> !ticket.place().known())
            .flatMap(network::household)
            .map(household -> Place.ofGrid(network, household.grid(), null))
            .orElse(ticket.place());
        Stream<Branch> branches = place.township() == null ? network.branches().stream()
                : network.branchesOf(place.township()).stream();
        Stream<String> own = Stream.concat(
                Stream.ofNullable(place.branch()).flatMap(b -> network.branch(b).stream()).map(Branch::name),
                Stream.ofNullable(place.branch()).flatMap(b -> network.gridsOf(b).stream()).map(Grid::name));
        Stream<String> township = Stream.ofNullable(place.township())
            .flatMap(t -> network.township(t).stream())
            .map(Township::name);
        return Stream.of(own, township, branches.map(Branch::name))
            .flatMap(names -> names)
            .distinct()
            .filter(name -> network.membersNamed(name).isEmpty() && network.householdsHeadedBy(name).isEmpty())
            .toList();
    }

}
