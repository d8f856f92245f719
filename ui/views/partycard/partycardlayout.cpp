#include "views/partycard/partycardlayout.h"

#include "domain/parties/attachment.h"
#include "views/partycard/cardfacts.h"
#include "views/partycard/cardhead.h"
#include "views/partycard/cardtabs.h"
#include "views/partycard/duplicatehint.h"
#include "views/partycard/filespanel.h"
#include "views/partycard/historypanel.h"
#include "views/partycard/notebar.h"
#include "views/partycard/partycard.h"
#include "views/partycard/peoplepanel.h"
#include "views/partycard/timelinepanel.h"
#include "widgets/emptystate.h"
#include "widgets/fieldview.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace kartoteka
{

namespace
{

/// As high as its content when there is room, scrolled when there is not.
class FittingScrollArea : public QScrollArea
{
public:
    explicit FittingScrollArea(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
        content->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
        content->installEventFilter(this);
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override { return {200, 96}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

class Line : public QWidget
{
public:
    explicit Line(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), color(Token::Hairline, palette()));
    }
};

} // namespace

CardPanels::CardPanels(ViewHost &host, CardMode mode, QWidget *parent)
    : whole(new QStackedWidget(parent))
    , empty(new EmptyState(QStringLiteral("empty-cards"), parent))
    , card(new QWidget(parent))
    , bar(new InlineBar(card))
    , hint(new DuplicateHint(host, card))
    , head(new CardHead(host, mode == CardMode::Tab ? CardHead::Size::Large : CardHead::Size::Small,
                        card))
    , facts(new CardFacts(host, mode, card))
    , people(new PeoplePanel(host, card))
    , files(new FilesPanel(host, card))
    , timeline(new TimelinePanel(host, card))
    , history(new HistoryPanel(host.workspace(), card))
    , note(new NoteBar(host.workspace(), card))
    , tabs(new CardTabs(card))
    , pages(new QStackedWidget(card))
{
    bar->setObjectName(QStringLiteral("card_bar"));
    tabs->setObjectName(QStringLiteral("card_tabs"));
    whole->addWidget(empty);
    whole->addWidget(card);
    QObject::connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
}

void CardPanels::layOut(QWidget &view, CardMode mode)
{
    auto *outer = new QVBoxLayout(&view);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(whole);
    view.setBackgroundRole(QPalette::Base);
    view.setAutoFillBackground(true);
    if (mode == CardMode::Dock)
        layOutDock();
    else
        layOutTab();
}

void CardPanels::addPage(QWidget *page)
{
    tabs->addTab(QString());
    pages->addWidget(page);
}

QWidget *CardPanels::tabbed()
{
    auto *place = new QWidget(card);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabs);
    layout->addWidget(pages, 1);
    place->setMinimumHeight(150);
    return place;
}

void CardPanels::layOutDock()
{
    addPage(new FittingScrollArea(facts->more()));
    addPage(new FittingScrollArea(people));
    addPage(files);
    addPage(timeline);
    addPage(history);
    auto *primary = new FittingScrollArea(facts->primary());
    primary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(head);
    layout->addWidget(hint);
    layout->addWidget(primary);
    layout->addWidget(tabbed(), 1);
    layout->addWidget(note);
}

void CardPanels::layOutTab()
{
    auto *left = new QWidget(card);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addWidget(facts->primary());
    leftLayout->addWidget(facts->more());
    leftLayout->addStretch(1);
    auto *top = new QSplitter(Qt::Horizontal, card);
    top->setObjectName(QStringLiteral("card_columns"));
    top->addWidget(new FittingScrollArea(left));
    top->addWidget(new FittingScrollArea(people));
    top->setStretchFactor(0, 5);
    top->setStretchFactor(1, 3);
    top->setChildrenCollapsible(false);
    top->setSizes({640, 360});
    top->setHandleWidth(1);
    addPage(timeline);
    addPage(files);
    addPage(history);
    auto *rows = new QSplitter(Qt::Vertical, card);
    rows->setObjectName(QStringLiteral("card_rows"));
    rows->setHandleWidth(1);
    rows->addWidget(top);
    rows->addWidget(tabbed());
    rows->setChildrenCollapsible(false);
    rows->setStretchFactor(0, 1);
    rows->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(head);
    layout->addWidget(hint);
    layout->addWidget(new Line(card));
    layout->addWidget(rows, 1);
    layout->addWidget(note);
}

void CardPanels::nameTabs(const PartyDetails &details, CardMode mode)
{
    const auto counted = [](const QString &text, size_t count) {
        return count ? QString(text + u' ' + QLocale().toString(qulonglong(count))) : text;
    };
    const QString peopleText =
        counted(details.isPerson() ? PartyCard::tr("Firms") : PartyCard::tr("People"),
                details.persons.size() + details.firms.size());
    const QString filesText = counted(PartyCard::tr("Files"),
                                      details.of(QString::fromLatin1(Attachment::kEntity)).size());
    QStringList names;
    if (mode == CardMode::Dock)
        names << PartyCard::tr("Overview") << peopleText;
    if (mode == CardMode::Tab)
        names << PartyCard::tr("Timeline") << filesText;
    else
        names << filesText << PartyCard::tr("Timeline");
    names << PartyCard::tr("History");
    for (int i = 0; i < names.size(); ++i)
        tabs->setTabText(i, names[i]);
}

int CardPanels::currentPage() const
{
    return tabs->currentIndex();
}

void CardPanels::setCurrentPage(int page)
{
    if (page >= 0 && page < tabs->count())
        tabs->setCurrentIndex(page);
}

void CardPanels::cancelEdits()
{
    const auto views = card->findChildren<FieldView *>();
    for (FieldView *view : views)
        view->cancelEdit();
}

} // namespace kartoteka
