package org.latticelapse.io.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteSourceTest {

	@TempDir
	Path folder;

	private Path path;

	@BeforeEach
	void write() throws IOException {
		path = Files.write(folder.resolve("a.bin"), new byte[] { 1, 2, 3, 4, (byte) 0xff, 'h', 'i', 0, 'x' });
	}

	@Test
	void readsBothByteOrders() throws IOException {
		try (ByteSource file = ByteSource.open(path)) {
			assertEquals(0x0201, file.fields(ByteOrder.LITTLE_ENDIAN).u16(0));
			assertEquals(0x0102, file.fields(ByteOrder.BIG_ENDIAN).u16(0));
			assertEquals(0xff040302L, file.fields(ByteOrder.LITTLE_ENDIAN).u32(1));
			assertEquals(0xff, file.fields(ByteOrder.BIG_ENDIAN).u8(4));
			assertArrayEquals(new short[] { 0x0102, 0x0304 }, (short[]) SampleType.U16.read(file, 0, 2, 1, ByteOrder.BIG_ENDIAN));
			assertArrayEquals(new short[] { 0x0201, 0x0403 }, (short[]) SampleType.U16.read(file, 0, 1, 2, ByteOrder.LITTLE_ENDIAN));
			assertEquals("hi", file.fields(ByteOrder.BIG_ENDIAN).text(5, 4, StandardCharsets.US_ASCII));
		}
	}

	@Test
	void namesFileAndByteOfWhatIsNotThere() throws IOException {
		try (ByteSource file = ByteSource.open(path)) {
			final Fields fields = file.fields(ByteOrder.LITTLE_ENDIAN);
			assertTrue(assertThrows(FormatException.class, () -> fields.i64(2)).getMessage().startsWith("a.bin, byte 2: "));
			assertThrows(FormatException.class, () -> fields.u8(-1));
			assertThrows(FormatException.class, () -> fields.u8(Long.MAX_VALUE));
			assertThrows(FormatException.class, () -> SampleType.F32.read(file, 1, Integer.MAX_VALUE / 2, 2,
				ByteOrder.BIG_ENDIAN));
			assertThrows(FormatException.class, () -> file.bytes(0, -1));
		}
	}

	/** An interrupt closes a FileChannel; another frame must still be readable. */
	@Test
	void outlivesAnInterrupt() throws IOException {
		try (ByteSource file = ByteSource.open(path)) {
			Thread.currentThread().interrupt();
			assertEquals(9, file.bytes(0, 9).length);
			assertTrue(Thread.interrupted(), "the interrupt was swallowed");
			assertEquals(9, file.bytes(0, 9).length);
		}
	}

	@Test
	void opensAgainWhenItIsReadAfterwards() throws IOException {
		final ByteSource file = ByteSource.open(path);
		file.close();
		assertEquals(9, file.bytes(0, 9).length);
		file.close();
	}

	@Test
	void readsMoreThanOneChunk() throws IOException {
		final byte[] bytes = new byte[(1 << 21) + 6];
		for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31 >> 3);
		try (ByteSource file = ByteSource.open(Files.write(folder.resolve("large.bin"), bytes))) {
			assertArrayEquals(bytes, file.bytes(0, bytes.length));
			final short[] shorts = (short[]) SampleType.U16.read(file, 0, bytes.length / 2, 1,
				ByteOrder.LITTLE_ENDIAN);
			for (final int i : new int[] { 0, 524287, 524288, shorts.length - 1 }) {
				assertEquals((short) (bytes[2 * i] & 0xff | bytes[2 * i + 1] << 8), shorts[i]);
			}
		}
	}
}
