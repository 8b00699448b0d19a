// How far an article can be trusted.

TrustLine {
    required property ArticleBody article

    checkedWords: article.checkedWords
    languageName: article.languageName
    marks: article.marks
    pastReview: article.pastReview
    sourceCount: article.sources.count
    sourceNumber: article.sourceNumber
    translation: article.translation
}
