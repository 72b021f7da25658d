package ec.clavepatronal;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class ClavePatronalTest {

	@Test
	void starts() {
	}

}
