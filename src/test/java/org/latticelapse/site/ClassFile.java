package org.latticelapse.site;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a compiled class says of itself: the Java it needs, and the classes it names. */
final class ClassFile {

	private static final int MAGIC = 0xCAFEBABE;
	private static final Pattern TYPE = Pattern.compile("L([\\w/$]+)[;<]");

	/** 52 is Java 8 (Java Virtual Machine Specification, table 4.1-A). */
	final int level;
	/** Full names of the classes its constants and signatures name, its own among them. */
	final SortedSet<String> references;

	private ClassFile(final int level, final SortedSet<String> references) {
		this.level = level;
		this.references = Collections.unmodifiableSortedSet(references);
	}

	/** Reads the head of a class file: the constant pool of chapter 4.4 of the specification. */
	static ClassFile read(final InputStream in) throws IOException {
		final DataInputStream data = new DataInputStream(in);
		if (data.readInt() != MAGIC) throw new IOException("not a class file");
		data.readUnsignedShort();
		final int level = data.readUnsignedShort();
		final int count = data.readUnsignedShort();
		final String[] texts = new String[count];
		final SortedSet<Integer> classes = new TreeSet<>();
		for (int i = 1; i < count; i++) {
			final int tag = data.readUnsignedByte();
			if (tag == 1) texts[i] = data.readUTF();
			else if (tag == 7) classes.add(data.readUnsignedShort());
			else data.readFully(new byte[length(tag)]);
			// A long or a double takes two places.
			if (tag == 5 || tag == 6) i++;
		}
		return new ClassFile(level, references(texts, classes));
	}

	private static int length(final int tag) throws IOException {
		switch (tag) {
			case 8: case 16: case 19: case 20:
				return 2;
			case 15:
				return 3;
			case 3: case 4: case 9: case 10: case 11: case 12: case 17: case 18:
				return 4;
			case 5: case 6:
				return 8;
			default:
				throw new IOException("a class file with an unknown constant, " + tag);
		}
	}

	private static SortedSet<String> references(final String[] texts, final SortedSet<Integer> classes) {
		final SortedSet<String> references = new TreeSet<>();
		for (final int index : classes) {
			final String name = texts[index];
			if (!name.startsWith("[")) references.add(name.replace('/', '.'));
		}
		for (final String text : texts) {
			if (text == null || !text.matches("[\\[(].*|L[\\w/$]+;")) continue;
			final Matcher type = TYPE.matcher(text);
			while (type.find()) references.add(type.group(1).replace('/', '.'));
		}
		return references;
	}
}
