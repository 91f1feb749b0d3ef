package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {

    private static final Branch VILLAGE = new Branch("A", "白莲村", "T", BranchKind.VILLAGE);

    private static final Network NETWORK = new Network(List.of(new Township("T", "白莲镇")), List.of(VILLAGE), List.of(),
            List.of(), List.of(), List.of());

    private static boolean fits(String grid, String said) {
        return ShortNames.fits(NETWORK, new Grid("A1", grid, "A"), said);
    }

    @ParameterizedTest
    @CsvSource({ "白莲村第2网格,2网格", "白莲村第2网格,二网格", "白莲村第12网格,十二网格", "白莲村2网格,第2网格", "白莲村上街网格,上街网格", "白莲村上街网格,上街",
            "白莲村上街网格,白莲上街网格", "第2网格,2网格" })
    void isWhatPeopleSay(String grid, String said) {
        assertThat(fits(grid, said)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "白莲村第12网格,2网格", "白莲村第2网格,12网格", "白莲村第2网格,2", "白莲村第2网格,网格", "白莲村第2网格,白莲村", "白莲村第2网格,水南2网格" })
    void isNothingElse(String grid, String said) {
        assertThat(fits(grid, said)).isFalse();
    }

    @Test
    void ofAVillageLeaveOutWhatItIs() {
        assertThat(ShortNames.fits(VILLAGE, "白莲")).isTrue();
        assertThat(ShortNames.fits(VILLAGE, "白莲镇")).isFalse();
        assertThat(ShortNames.fits(new Branch("B", "陈村", "T", BranchKind.VILLAGE), "陈")).isFalse();
    }

}
