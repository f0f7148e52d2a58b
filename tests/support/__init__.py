"""What the tests of fixtures share: finding them, their variants, and one analysis of each."""
