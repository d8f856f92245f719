#include "domain/parties/tag.h"

namespace kartoteka
{

const Entity &describe(const Tag *)
{
    static const Entity entity =
        Entity::of<Tag>(QT_TRANSLATE_NOOP("Core", "Tag"), QT_TRANSLATE_NOOP("Core", "Tags"))
            .field<&Tag::name>("name", QT_TRANSLATE_NOOP("Core", "Name"),
                               Required | Fixed | Searchable)
            .alsoCalled({u"tag", u"тег", u"метка", u"标签"})
            .field<&Tag::color>("color", QT_TRANSLATE_NOOP("Core", "Color"))
            .alsoCalled({u"colour", u"цвет", u"颜色"})
            .titledBy({"name"})
            .identifiedBy({"name"})
            .rules<Tag>(validate, complete);
    return entity;
}

Problems validate(const Tag &tag)
{
    if (tag.color.isEmpty())
        return {};
    const auto isHexDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    const bool isColor = tag.color.size() == 7 && tag.color.front() == u'#' &&
                         std::all_of(tag.color.begin() + 1, tag.color.end(), isHexDigit);
    if (isColor)
        return {};
    return {{QStringLiteral("color"),
             Message(QT_TRANSLATE_NOOP("Core", "“%1” is not a color like #2a7fff"))
                 .arg(tag.color.left(80))}};
}

void complete(Tag &tag)
{
    tag.name = tag.name.simplified();
    tag.color = tag.color.trimmed().toLower();
}

} // namespace kartoteka
