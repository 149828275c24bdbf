package org.latticelapse.io.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A frame so large that several threads read it, whose pixels count the row and the column. */
class RawLayoutTest {

	private static final int WIDTH = 1501;
	private static final int HEIGHT = 3203;
	private static final int OFFSET = 5;

	@TempDir
	Path folder;

	private Path path;

	@BeforeEach
	void write() throws IOException {
		final ByteBuffer bytes = ByteBuffer.allocate(OFFSET + 2 * WIDTH * HEIGHT).order(ByteOrder.BIG_ENDIAN);
		bytes.position(OFFSET);
		for (int y = 0; y < HEIGHT; y++) {
			for (int x = 0; x < WIDTH; x++) bytes.putShort((short) (7 * y + x));
		}
		path = Files.write(folder.resolve("frame.raw"), bytes.array());
	}

	@Test
	void everyRowIsInItsPlace() throws IOException {
		try (ByteSource file = ByteSource.open(path)) {
			final short[] down = (short[]) layout(file).read(file, OFFSET);
			final short[] up = (short[]) layout(file).bottomUp().read(file, OFFSET);
			for (int y = 0; y < HEIGHT; y++) {
				for (int x = 0; x < WIDTH; x++) {
					assertEquals((short) (7 * y + x), down[y * WIDTH + x]);
					assertEquals((short) (7 * (HEIGHT - 1 - y) + x), up[y * WIDTH + x]);
				}
			}
		}
	}

	@Test
	void aFileThatBecomesShorterIsTheDocumentedError() throws IOException {
		try (ByteSource file = ByteSource.open(path)) {
			final RawLayout layout = layout(file);
			try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
				channel.truncate(WIDTH * HEIGHT);
			}
			final String message = assertThrows(FormatException.class, () -> layout.read(file, OFFSET)).getMessage();
			assertTrue(message.startsWith("frame.raw, byte ") && message.endsWith("the file has become shorter"), message);
		}
	}

	private static RawLayout layout(final ByteSource file) throws IOException {
		return RawLayout.topDown(file, 0, WIDTH, HEIGHT, SampleType.U16, ByteOrder.BIG_ENDIAN);
	}
}
