package cn.lianhu.bot.network;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.network.BindCodes.Kind;
import cn.lianhu.bot.network.BindCodes.Owner;
import cn.lianhu.bot.network.CurrentNetwork.Loaded;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the six files of a folder into a network, or says everything that is wrong with
 * them.
 */
public final class NetworkFiles {

    /** What reading came to. */
    public sealed interface Result {

    }

    /**
     * @param fingerprint the same for the same contents of the six files
     */
    public record Read(Network network, String fingerprint) implements Result {
    }

    /**
     * @param faults all of them, causes first, then in the order of the files and lines;
     * never empty
     */
    public record Faulty(List<Fault> faults) implements Result {
    }

    private final BindCodes codes;

    public NetworkFiles(BindCodes codes) {
        this.codes = codes;
    }

    public Result read(Path dir) {
        return read(FileSet.of(dir), null);
    }

    /**
     * Files that are to take the place of what is in force, which says what they may not
     * do.
     */
    public Result read(Path dir, Loaded before) {
        return read(FileSet.of(dir), before);
    }

    Result read(FileSet files, @Nullable Loaded before) {
        List<Fault> faults = new ArrayList<>();
        NetworkSheets sheets = new NetworkSheets(files, before, faults);
        Optional<Network> network = sheets.network().map(written -> withCodes(written, faults));
        return network.isPresent() && faults.isEmpty() ? new Read(network.get(), files.fingerprint())
                : new Faulty(Stream.concat(sheets.causes().stream(), sorted(faults)).toList());
    }

    /** In the files' order; of one cell the first that was found. */
    private static Stream<Fault> sorted(List<Fault> faults) {
        Set<List<Object>> told = new HashSet<>();
        return faults.stream()
            .filter(f -> f.column().isEmpty() || told.add(List.of(f.file(), f.line(), f.column())))
            .sorted(Comparator.comparingInt((Fault f) -> FileSet.NAMES.indexOf(f.file()))
                .thenComparingInt(Fault::line));
    }

    private Network withCodes(Network network, List<Fault> faults) {
        List<Owner> missing = Stream
            .concat(network.members().stream().filter(m -> m.bindCode() == null).map(NetworkFiles::owner),
                    network.households().stream().filter(h -> h.bindCode() == null).map(NetworkFiles::owner))
            .toList();
        return missing.isEmpty() ? network
                : withCodes(network, codes.complete(missing, given(network.members(), network.households()), faults));
    }

    private static Network withCodes(Network n, Map<Owner, String> made) {
        return new Network(n.townships(), n.branches(), n.grids(),
                n.members().stream().map(m -> m.bindCode() != null ? m : m.withBindCode(made.get(owner(m)))).toList(),
                n.households()
                    .stream()
                    .map(h -> h.bindCode() != null ? h : h.withBindCode(made.get(owner(h))))
                    .toList(),
                n.postings());
    }

    private static Set<String> given(Collection<Member> members, Collection<Household> households) {
        Set<String> given = new HashSet<>();
        Stream.concat(members.stream().map(Member::bindCode), households.stream().map(Household::bindCode))
            .filter(Objects::nonNull)
            .forEach(given::add);
        return given;
    }

    private static Owner owner(Member member) {
        return new Owner(Kind.MEMBER, member.id());
    }

    private static Owner owner(Household household) {
        return new Owner(Kind.HOUSEHOLD, household.id());
    }

}
