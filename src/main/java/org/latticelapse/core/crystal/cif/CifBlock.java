package org.latticelapse.core.crystal.cif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A data block of a CIF: each tag with its values, one or a column of a loop. Immutable once parsed. */
final class CifBlock {

	private static final Pattern NUMBER = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)(?:\\(\\d*\\))?");

	private final String name;
	private final Map<String, List<CifToken>> items = new LinkedHashMap<>();

	private CifBlock(final String name) {
		this.name = name;
	}

	/**
	 * @param text a whole CIF
	 * @return its data blocks
	 * @throws CifException if the text is no CIF
	 */
	static List<CifBlock> parse(final String text) throws CifException {
		final List<CifToken> tokens = CifTokenizer.tokens(text);
		final List<CifBlock> blocks = new ArrayList<>();
		for (int i = 0; i < tokens.size();) {
			final CifToken token = tokens.get(i);
			if (token.isBlock()) blocks.add(new CifBlock(token.text().substring("data_".length())));
			else if (blocks.isEmpty()) {
				throw new CifException(token.line(), "\"" + excerpt(token) +
					"\" stands before any data block: this is no CIF, or its line data_... is missing");
			}
			i = token.isLoop() ? last(blocks).addLoop(tokens, i) : last(blocks).addItem(tokens, i);
		}
		return blocks;
	}

	/** @return the name after {@code data_}. */
	String name() {
		return name;
	}

	/** @return the values of a tag, missing ones among them; empty without the tag. */
	List<CifToken> column(final String tag) {
		return items.getOrDefault(tag, Collections.emptyList());
	}

	/** @return the first value that is not missing, of the first tag that has one. */
	Optional<CifToken> value(final String... tags) {
		for (final String tag : tags) {
			for (final CifToken token : column(tag)) {
				if (!token.isMissing()) return Optional.of(token);
			}
		}
		return Optional.empty();
	}

	/**
	 * @return the number, its standard uncertainty cut off; empty when missing
	 * @throws CifException if this is no number
	 */
	static OptionalDouble number(final CifToken token) throws CifException {
		if (token.isMissing()) return OptionalDouble.empty();
		final Matcher number = NUMBER.matcher(token.text().trim());
		if (!number.matches()) {
			throw new CifException(token.line(), "\"" + excerpt(token) + "\" is not a number");
		}
		return OptionalDouble.of(Double.parseDouble(number.group(1)));
	}

	private int addItem(final List<CifToken> tokens, final int start) throws CifException {
		final CifToken tag = tokens.get(start);
		if (!tag.isTag()) {
			if (!tag.isValue()) return start + 1;
			throw new CifException(tag.line(), "the value \"" + excerpt(tag) +
				"\" belongs to no tag: quote values that hold blanks");
		}
		if (start + 1 >= tokens.size() || !tokens.get(start + 1).isValue()) {
			throw new CifException(tag.line(), "the tag " + tag.text() + " has no value");
		}
		put(tag, Collections.singletonList(tokens.get(start + 1)));
		return start + 2;
	}

	private int addLoop(final List<CifToken> tokens, final int start) throws CifException {
		int i = start + 1;
		final List<List<CifToken>> columns = new ArrayList<>();
		for (; i < tokens.size() && tokens.get(i).isTag(); i++) {
			columns.add(new ArrayList<>());
			put(tokens.get(i), columns.get(columns.size() - 1));
		}
		final int firstValue = i;
		for (; i < tokens.size() && tokens.get(i).isValue() && !columns.isEmpty(); i++) {
			columns.get((i - firstValue) % columns.size()).add(tokens.get(i));
		}
		if (columns.isEmpty() || (i - firstValue) % columns.size() != 0) {
			throw new CifException(tokens.get(start).line(), "the loop that starts here has " + columns.size() +
				" columns but " + (i - firstValue) + " values, which do not fill its rows");
		}
		return i;
	}

	private void put(final CifToken tag, final List<CifToken> values) {
		// dots instead of underscores are the newer spelling of the same names
		items.putIfAbsent(tag.text().toLowerCase(Locale.ROOT).replace('.', '_'), values);
	}

	private static CifBlock last(final List<CifBlock> blocks) {
		return blocks.get(blocks.size() - 1);
	}

	private static String excerpt(final CifToken token) {
		return token.text().length() <= 30 ? token.text() : token.text().substring(0, 30) + "...";
	}
}
