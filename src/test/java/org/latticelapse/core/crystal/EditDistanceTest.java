package org.latticelapse.core.crystal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class EditDistanceTest {

	private static final List<String> KEYS = Arrays.asList("image", "phases", "mind", "maxd", "frames");

	@Test
	void countsInsertionsDeletionsAndReplacements() {
		assertEquals(3, EditDistance.between("kitten", "sitting"));
		assertEquals(2, EditDistance.between("book", "back"));
		assertEquals(4, EditDistance.between("", "mind"));
		assertEquals(0, EditDistance.between("mind", "mind"));
	}

	@Test
	void upperAndLowerCaseAreTheSame() {
		assertEquals(0, EditDistance.between("LiOH", "lioh"));
		assertEquals("LiF", EditDistance.nearest("LIFF", Arrays.asList("Li2O", "LiF")).get());
	}

	@Test
	void findsTheNearestWord() {
		assertEquals("phases", EditDistance.nearest("phase", KEYS).get());
		assertEquals("phases", EditDistance.nearest("pahses", KEYS).get());
		assertEquals("mind", EditDistance.nearest("mindd", KEYS).get());
	}

	@Test
	void suggestsNothingFarFetched() {
		assertFalse(EditDistance.nearest("temperature", KEYS).isPresent());
		assertFalse(EditDistance.nearest("cu", KEYS).isPresent());
	}
}
