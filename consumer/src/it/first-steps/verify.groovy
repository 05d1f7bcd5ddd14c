// Each class ran each of its tests: none was left out, none failed. The times are printed, not judged.
def expected = [FirstTest: 1, FixturesTest: 1, GreeterOverHttpTest: 1, LostPaymentTest: 2, TwentyTest: 20]
def found = new File(basedir, 'target/surefire-reports').listFiles()
        .findAll { it.name.endsWith('.xml') }
        .collectEntries { report ->
            def suite = new groovy.xml.XmlSlurper().parse(report)
            assert suite.@failures == '0' && suite.@errors == '0' && suite.@skipped == '0'
            println "${suite.@tests} tests of ${suite.@name}: ${suite.@time} s"
            [(suite.@name.text().tokenize('.').last()): suite.@tests.text() as int]
        }
assert found == expected
// What this project gets of ours was packaged by this build.
def ours = new File(basedir, '../../repository/io/github/kickserv4j')
assert ours.listFiles().any { it.name == 'kickserv4j-testkit-junit' }
