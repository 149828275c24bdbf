package org.latticelapse.io.reader.bioformats;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;

import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;
import org.latticelapse.io.reader.PixelKind;
import org.latticelapse.io.reader.SampleType;

/** A file that Bio-Formats reads; its planes along time, or along z where there is no time, are the frames. */
final class BioFormatsMovie implements MovieFile {

	/** In the order of the pixel types of loci.formats.FormatTools. */
	private static final SampleType[] TYPES = { SampleType.I8, SampleType.U8, SampleType.I16, SampleType.U16, SampleType.I32,
		SampleType.U32, SampleType.F32, SampleType.F64 };

	private final Path file;
	private final Reflected reader;
	private final int width;
	private final int height;
	private final int frames;
	private final boolean time;
	private final SampleType type;
	private final ByteOrder order;
	private final FileRecord record;

	private BioFormatsMovie(final Path file, final Reflected reader, final Reflected metadata)
		throws ReflectiveOperationException
	{
		this.file = file;
		this.reader = reader;
		width = reader.number("getSizeX");
		height = reader.number("getSizeY");
		time = reader.number("getSizeT") > 1;
		frames = time ? reader.number("getSizeT") : reader.number("getSizeZ");
		type = TYPES[reader.number("getPixelType")];
		order = reader.truth("isLittleEndian") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
		final int[] planes = new int[frames];
		for (int i = 0; i < frames; i++) planes[i] = plane(i);
		record = new OmeRecord(metadata, planes).read(reader);
	}

	/** @throws IOException if the file holds color images */
	static MovieFile of(final Path file, final Reflected reader, final Reflected metadata)
		throws ReflectiveOperationException, IOException
	{
		if (reader.truth("isRGB") || reader.number("getPixelType") >= TYPES.length) {
			reader.call("close");
			throw BioFormats.failed(file, new IllegalArgumentException(
				"it holds color or complex images; a movie has grey values"));
		}
		return new BioFormatsMovie(file, reader, metadata);
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int height() {
		return height;
	}

	@Override
	public int frames() {
		return frames;
	}

	@Override
	public PixelKind pixelKind() {
		return type.kind();
	}

	@Override
	public synchronized Object pixels(final int frame) throws IOException {
		if (frame < 0 || frame >= frames) throw new IndexOutOfBoundsException("Frame " + (frame + 1) + " of " + frames);
		try {
			return type.values((byte[]) reader.call("openBytes", plane(frame)), order);
		}
		catch (final ReflectiveOperationException e) {
			throw BioFormats.failed(file, Reflected.cause(e));
		}
	}

	@Override
	public FileRecord record() {
		return record;
	}

	@Override
	public synchronized void close() throws IOException {
		try {
			reader.call("close");
		}
		catch (final ReflectiveOperationException e) {
			throw BioFormats.failed(file, Reflected.cause(e));
		}
	}

	private int plane(final int frame) throws ReflectiveOperationException {
		return time ? reader.number("getIndex", 0, 0, frame) : reader.number("getIndex", frame, 0, 0);
	}
}
