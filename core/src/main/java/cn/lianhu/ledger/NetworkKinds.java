package cn.lianhu.ledger;

import cn.lianhu.network.EditedRow;
import cn.lianhu.network.NetworkFilesTaken;
import java.util.Map;
import java.util.Set;

/** The documents that the network in force is made of. */
public final class NetworkKinds {

    /** The rows that are not as in the files, by when they were edited last. */
    public static final String EDITED = "network-edited";

    public static final DocumentKind<EditedRow> ROW = new DocumentKind<>("nr", EditedRow.class, EditedRow::none,
            EditedRow::id, EditedRow::version, (row, version) -> row.at(version, row.at()), NetworkKinds::standing);

    public static final DocumentKind<NetworkFilesTaken> FILES = new DocumentKind<>("nf", NetworkFilesTaken.class,
            NetworkFilesTaken::none, NetworkFilesTaken::id, NetworkFilesTaken::version,
            (files, version) -> files.versioned(version));

    private NetworkKinds() {
    }

    private static Standing standing(EditedRow row) {
        return row.at() == null ? Standing.NOWHERE
                : new Standing(Map.of(EDITED, row.at().toEpochMilli()), Set.of(), Map.of());
    }

}
