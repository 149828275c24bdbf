package org.latticelapse.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Paths;

import org.junit.jupiter.api.Test;

/** What is read and written is the same in every country: a Turkish "PIXEL" becomes "pıxel", a German 1.5 "1,5". */
class LocaleTest {

	private static final JavaClasses PRODUCT = new ClassFileImporter().importPath(Paths.get("target/classes"));

	@Test
	void lettersChangeTheirCaseByOneRule() {
		noClasses().should().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
			.check(PRODUCT);
	}

	@Test
	void numbersAreWrittenByOneRule() {
		noClasses().should().callMethod(String.class, "format", String.class, Object[].class).check(PRODUCT);
	}
}
